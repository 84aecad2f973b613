import assert from "node:assert/strict";
import test from "node:test";
import { isHeldOut } from "../../../Sources/BalieServer/Web/widget/invitations/speaking/holdout.js";
import { filled } from "../../../Sources/BalieServer/Web/widget/invitations/speaking/filled.js";

test("one in ten is held out, and stays so", () => {
  const rule = { name: "twijfel", holdout: 0.1 };
  const seeds = Array.from({ length: 20_000 }, (_, index) => `visitor-${index * 7919}`);
  const heldOut = seeds.filter((seed) => isHeldOut(rule, seed));
  assert.ok(Math.abs(heldOut.length / seeds.length - 0.1) < 0.01, `${heldOut.length}`);
  assert.deepEqual(seeds.filter((seed) => isHeldOut(rule, seed)), heldOut);
});

test("two rules hold out different visitors, and a rule without a share nobody", () => {
  const seeds = Array.from({ length: 5_000 }, (_, index) => `v${index}`);
  const both = seeds.filter((seed) => ["a", "b"].every((name) => isHeldOut({ name, holdout: 0.1 }, seed)));
  assert.ok(both.length / seeds.length < 0.03, `${both.length}`);
  assert.equal(seeds.filter((seed) => isHeldOut({ name: "a" }, seed)).length, 0);
});

test("an invitation that speaks of a product is said where there is one", () => {
  const rule = { title: "Nog vragen over {product}?", text: "Nu {price}.", choices: [{ label: "Ja", act: "ask", question: "{product}" }] };
  const product = { sku: "1", name: "de AEG", price: 54_900 };
  const whole = filled(rule, product, "nl");
  assert.equal(whole.title, "Nog vragen over de AEG?");
  assert.match(whole.text, /€\s549,00/);
  assert.equal(whole.choices[0].question, "de AEG");
  assert.equal(filled(rule, { sku: "1", name: "de AEG" }, "nl"), null);
  assert.equal(filled(rule, null, "nl"), null);
  assert.equal(filled({ title: "Hulp nodig?" }, null, "nl").title, "Hulp nodig?");
});

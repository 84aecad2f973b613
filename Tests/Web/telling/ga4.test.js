import assert from "node:assert/strict";
import { test } from "node:test";
import { acts, eventFor, limits, pass } from "../../../Sources/BalieServer/Web/widget/telling/ga4.js";
import { pageGroup } from "../../../Sources/BalieServer/Web/widget/telling/page-group.js";

const everything = {
  page: "/wasmachines/**", invitation: "twijfel", topic: "retour", team: "advies", alias: "Sanne",
  goal: "offerte", helpful: true, score: 5, reason: "allExpired", id: "1001", value: 49.95, currency: "EUR",
};

test("every act stays within what Analytics takes", () => {
  for (const act of acts) {
    const { name, parameters } = eventFor(act, { ...everything, page: "/x".repeat(200) });
    assert.match(name, /^[a-z][a-z0-9_]*$/);
    assert.ok(name.length <= limits.name);
    assert.ok(Object.keys(parameters).length <= limits.parameters);
    for (const [key, value] of Object.entries(parameters)) {
      assert.ok(key.length <= limits.parameterName, key);
      assert.ok(String(value).length <= limits.value, key);
    }
  }
});

test("what is no parameter is told to nobody", () => {
  const { parameters } = eventFor("asked", { text: "mijn naam is Jan", email: "jan@example.nl", page: "/a" });
  assert.deepEqual(parameters, { balie_page: "/a" });
});

test("an order carries its number, so that it is counted once", () => {
  const { name, parameters } = eventFor("order", { id: "1001", value: 49.95, currency: "EUR" });
  assert.equal(name, "purchase");
  assert.deepEqual(parameters, { transaction_id: "1001", value: 49.95, currency: "EUR" });
});

test("what is no act is no event", () => assert.equal(eventFor("constructor"), null));

test("an event goes to gtag, else to the data layer, else nowhere", () => {
  const calls = [];
  const event = { name: "balie_opened", parameters: { balie_page: "/" } };
  pass(event, { gtag: (...all) => calls.push(all), dataLayer: [] });
  assert.deepEqual(calls, [["event", "balie_opened", { balie_page: "/" }]]);
  const dataLayer = [];
  pass(event, { dataLayer });
  assert.deepEqual(dataLayer, [{ event: "balie_opened", balie_page: "/" }]);
  pass(event, {});
});

test("a tag manager that throws breaks nothing", (context) => {
  context.mock.method(console, "warn", () => {});
  pass({ name: "x", parameters: {} }, { gtag: () => { throw new Error("blocked"); } });
});

test("a page is told by its group", () => {
  const groups = { "/": "/", "/nl/": "/", "/contact": "/contact", "/en/wasmachines/x-200": "/wasmachines/**" };
  for (const [path, group] of Object.entries(groups)) assert.equal(pageGroup({}, path), group);
  assert.equal(pageGroup({ pageGroup: "productpagina" }, "/x/y"), "productpagina");
});

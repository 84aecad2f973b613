import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addDays, addressOf, before, lastDays, lengthOf, questionOf,
} from "../../../Sources/BalieServer/Web/desk/figures/period.js";
import { placed, sparse, ticks } from "../../../Sources/BalieServer/Web/desk/figures/scale.js";

const noon = new Date(2026, 2, 29, 12);

test("days are reckoned over the change of the clocks", () => {
  assert.equal(addDays("2026-03-28", 2), "2026-03-30");
  assert.equal(addDays("2028-03-01", -1), "2028-02-29");
  assert.equal(lengthOf({ from: "2026-03-01", to: "2026-03-31" }), 31);
});

test("what is compared with is as long and right before", () => {
  assert.deepEqual(before({ from: "2026-03-01", to: "2026-03-30" }), { from: "2026-01-30", to: "2026-02-28" });
});

test("an address that says nothing, or nonsense, asks for the last thirty days", () => {
  const usual = { ...lastDays(30, noon), window: "7", reach: "last", by: "invitation", compares: true, behind: null, topic: null, on: null };
  for (const [id, view] of [[null, null], ["x", "y"], ["2026-03-30..2026-03-01", "8,all,name,"]]) {
    assert.deepEqual(questionOf(id, view, noon), usual);
  }
});

test("an address leads back to what it was made of", () => {
  const question = { from: "2026-01-01", to: "2026-01-31", window: "30", reach: "every", by: "topic", compares: false };
  for (const more of [
    { behind: null, topic: null, on: null }, { behind: "wrong-answers", topic: null, on: null },
    { behind: "questions", topic: "retour", on: null }, { behind: "questions", topic: null, on: "/a,b:c/é" },
  ]) {
    assert.deepEqual(questionOf(...addressOf({ ...question, ...more }), noon), { ...question, ...more });
  }
});

test("an axis has round steps that reach over everything", () => {
  for (const most of [1, 3, 7, 19, 100, 12_345, 0.04]) {
    const steps = ticks(most);
    assert.ok(steps.at(-1) >= most && steps.length <= 6, `${most}: ${steps}`);
    assert.equal(steps[0], 0);
  }
  assert.deepEqual(ticks(0), [0, 1]);
  assert.equal(placed(5, 10, 200), 100);
  assert.equal(placed(5, 0, 200), 0);
});

test("no more labels are shown than there is room for", () => {
  const shown = [...Array(90).keys()].filter(sparse(90, 8));
  assert.ok(shown.length <= 8 && shown[0] === 0);
});

import assert from "node:assert/strict";
import test from "node:test";
import { chosen } from "../../../Sources/BalieServer/Web/desk/visitors/choosing.js";
import { changed, handsNeeded } from "../../../Sources/BalieServer/Web/desk/visitors/changes.js";

const visit = (id, more = {}) => ({ id, beganAt: `2026-11-30T10:0${id}:00Z`, needsHand: false, ...more });
const now = Date.parse("2026-11-30T10:10:00Z");

test("what has changed is taken in, and who went is let go", () => {
  const before = changed(new Map(), { whole: true, visits: [visit(1), visit(2)], gone: [] });
  const after = changed(before, { whole: false, visits: [visit(2, { ordered: true }), visit(3)], gone: [1] });
  assert.deepEqual([...after.keys()], [2, 3]);
  assert.equal(after.get(2).ordered, true);
  assert.deepEqual([...before.keys()], [1, 2]);
  assert.deepEqual([...changed(after, { whole: true, visits: [visit(9)], gone: [] }).keys()], [9]);
});

test("who needs a hand comes first, and the others stay where they are", () => {
  const visits = new Map([visit(3), visit(1), visit(2, { needsHand: true })].map((each) => [each.id, each]));
  assert.deepEqual(chosen(visits, "all", now).map(({ id }) => id), [2, 1, 3]);
});

test("the filter on ordering shows who does so for two minutes", () => {
  const since = (minutes) => new Date(now - minutes * 60_000).toISOString();
  const visits = new Map([visit(1, { orderingSince: since(1) }), visit(2, { orderingSince: since(3) }), visit(3)].map((each) => [each.id, each]));
  assert.deepEqual(chosen(visits, "ordering", now).map(({ id }) => id), [2]);
});

test("a count that is the same leaves the state alone", () => {
  const state = { handsNeeded: 2 };
  assert.equal(handsNeeded(state, 2), state);
  assert.equal(handsNeeded(state, 3).handsNeeded, 3);
});

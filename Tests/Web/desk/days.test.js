import assert from "node:assert/strict";
import { test } from "node:test";
import { nextWorkingDay, today } from "../../../Sources/BalieServer/Web/desk/balie-dialogs/days.js";

test("a day is written as the wire has it", () => {
  assert.equal(today(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
});

test("the next working day passes over the weekend and the end of a month", () => {
  assert.equal(nextWorkingDay(new Date(2026, 10, 30)), "2026-12-01");
  assert.equal(nextWorkingDay(new Date(2026, 11, 4)), "2026-12-07");
  assert.equal(nextWorkingDay(new Date(2026, 11, 5)), "2026-12-07");
});

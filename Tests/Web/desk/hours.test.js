import assert from "node:assert/strict";
import { test } from "node:test";
import { parseStretches, toDays } from "../../../Sources/BalieServer/Web/desk/balie-administration/hours.js";

test("times are read as people write them, and sent in one form", () => {
  assert.deepEqual(parseStretches("9.00–12.30, 13-17:30"), ["09:00-12:30", "13:00-17:30"]);
  assert.deepEqual(parseStretches("09:00-24:00"), ["09:00-24:00"]);
  assert.deepEqual(parseStretches(" "), []);
});

test("what is no stretch of a day is not read", () => {
  for (const text of ["17:00-9:00", "9:00", "9-25", "9:7-10", "9:60-10", "-9-10", "negen-tien"]) {
    assert.equal(parseStretches(text), null, text);
  }
});

test("days are a holiday, a day, or several", () => {
  assert.deepEqual(toDays("kings-day"), { holiday: "kings-day", first: "", last: "" });
  assert.deepEqual(toDays("2026-12-24"), { holiday: "", first: "2026-12-24", last: "2026-12-24" });
  assert.deepEqual(toDays("2026-07-20..2026-08-14"), { holiday: "", first: "2026-07-20", last: "2026-08-14" });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { dateOf, dayOf, isSameDay, momentOf, timeOf } from "../../../Sources/BalieServer/Web/widget/moments.js";

process.env.TZ = "Europe/Amsterdam";
const noon = new Date("2026-11-30T12:00:00+01:00");

test("the time has 24 hours for Dutch and English", () => {
  const evening = "2026-11-30T20:05:00+01:00";
  assert.equal(timeOf(evening, "nl"), "20:05");
  assert.equal(timeOf(evening, "en"), "20:05");
});

test("a day is today, yesterday, or named with its date", () => {
  assert.equal(dayOf("2026-11-30T08:00:00+01:00", "nl", noon), "Vandaag");
  assert.equal(dayOf("2026-11-29T23:59:00+01:00", "nl", noon), "Gisteren");
  assert.equal(dayOf("2026-11-24T08:00:00+01:00", "nl", noon), "dinsdag 24 november");
  assert.equal(isSameDay("2026-11-30T00:30:00+01:00", "2026-11-30T23:30:00+01:00"), true);
});

test("a moment to come has its date, and a zone only where clocks differ", () => {
  const opens = "2026-12-03T09:00:00+01:00";
  assert.equal(momentOf(opens, "nl", "Europe/Brussels"), "donderdag 3 december om 09:00");
  assert.match(momentOf(opens, "nl", "America/Curacao"), /Midden-Europese/);
});

test("a day that was promised is named the same in every zone", () => {
  assert.equal(dateOf("2026-12-03", "nl"), "donderdag 3 december");
});

import { language, t } from "./words.js";

// Making a formatter takes longer than all that a row shows: each is made once.
const made = new Map();

function formatter(name, make) {
  if (!made.has(name)) made.set(name, make());
  return made.get(name);
}

/** A language's name, e.g. `Nederlands`. */
export function languageName(code) {
  const names = formatter("languages", () =>
    new Intl.DisplayNames([language()], { type: "language" }));
  return names.of(code) ?? code;
}

/** The time of day. */
export function timeOfDay(at) {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const times = formatter("time", () => new Intl.DateTimeFormat(language(), options));
  return times.format(new Date(at));
}

/** The time of day of today, else the day: a row of a list has room for one. */
export function timeOrDay(at) {
  const date = new Date(at);
  if (date.toDateString() === new Date().toDateString()) return timeOfDay(at);
  const options = { day: "numeric", month: "short" };
  const days = formatter("day", () => new Intl.DateTimeFormat(language(), options));
  return days.format(date);
}

/** Day and time; the day is left out where it is today. */
export function dayAndTime(at) {
  const date = new Date(at);
  if (date.toDateString() === new Date().toDateString()) return timeOfDay(at);
  const options = { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" };
  const moments = formatter("moment", () => new Intl.DateTimeFormat(language(), options));
  return moments.format(date);
}

/** How long something takes, short: `45 s`, `3 min`, `2 u`. */
export function duration(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 60) return t("time.seconds", { number: seconds });
  if (seconds < 3600) return t("time.minutes", { number: Math.floor(seconds / 60) });
  return t("time.hours", { number: Math.floor(seconds / 3600) });
}

/** A confidence of 0...1 as a percentage. */
export function percentage(share) {
  return new Intl.NumberFormat(language(), { style: "percent" }).format(share);
}

/** The name of a visitor, as far as it is known. */
export function visitorName(summary) {
  return summary.visitorName || t("visitor");
}

/** What a conversation is called in a list: its visitor's name, else what they want. */
export function conversationTitle(summary) {
  return summary.visitorName || questionOf(summary) || t("visitor");
}

/** What the visitor wants, as far as it is known. */
export function questionOf({ handoff, question }) {
  return handoff?.openQuestion || question || "";
}

/** The name of a team, or its id where it is not known. */
export function teamName(state, id) {
  return state.teams.find((team) => team.id === id)?.name ?? id;
}

/** A day like `2026-12-24` as people write it. */
export function formatDay(day) {
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  const days = formatter("day", () => new Intl.DateTimeFormat(language(), options));
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : days.format(date);
}

import { language, t } from "./words.js";

/** A language's name, e.g. `Nederlands`. */
export function languageName(code) {
  return new Intl.DisplayNames([language()], { type: "language" }).of(code) ?? code;
}

/** The time of day. */
export function timeOfDay(at) {
  return new Intl.DateTimeFormat(language(), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(at));
}

/** Day and time; the day is left out where it is today. */
export function dayAndTime(at) {
  const date = new Date(at);
  if (date.toDateString() === new Date().toDateString()) return timeOfDay(at);
  return new Intl.DateTimeFormat(language(), {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
  }).format(date);
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

/** The name of a team, or its id where it is not known. */
export function teamName(state, id) {
  return state.teams.find((team) => team.id === id)?.name ?? id;
}

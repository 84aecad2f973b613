/** Days as texts, `2026-03-29`, reckoned without a clock so that no change of it can move them. */

export const lengths = ["7", "30", "90"];
export const windows = ["1", "7", "30"];
export const reaches = ["last", "every"];
export const dimensions = ["invitation", "page", "topic", "team", "language", "device"];

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** The day that it is here. */
export function today(now = new Date()) {
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** So many days later, or earlier. */
export function addDays(day, count) {
  const moment = new Date(`${day}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
}

/** How many days there are from one to another, both counted. */
export function lengthOf({ from, to }) {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000) + 1;
}

/** As many days, right before. */
export function before({ from, to }) {
  const length = lengthOf({ from, to });
  return { from: addDays(from, -length), to: addDays(from, -1) };
}

/** The last days, today among them. */
export function lastDays(count, now = new Date()) {
  const to = today(now);
  return { from: addDays(to, 1 - count), to };
}

/** What an address asks for; what it does not say, or says wrongly, is as usual. */
export function questionOf(id, view, now = new Date()) {
  const [from, to] = (id ?? "").split("..");
  const isPeriod = pattern.test(from) && pattern.test(to ?? "") && from <= to;
  const [window, reach, by, compare, behind, ...only] = (view ?? "").split(",");
  const [kind, ...name] = only.join(",").split(":");
  return {
    ...(isPeriod ? { from, to } : lastDays(30, now)),
    window: windows.includes(window) ? window : "7",
    reach: reaches.includes(reach) ? reach : "last",
    by: dimensions.includes(by) ? by : "invitation",
    compares: compare !== "alone",
    behind: behind || null,
    topic: kind === "topic" ? name.join(":") : null,
    on: kind === "on" ? name.join(":") : null,
  };
}

/** The parts of the address that asks for this. */
export function addressOf({ from, to, window, reach, by, compares, behind, topic, on }) {
  const only = topic ? `topic:${topic}` : on ? `on:${on}` : null;
  const view = [window, reach, by, compares ? "before" : "alone", behind, behind && only];
  return [`${from}..${to}`, view.filter(Boolean).join(",")];
}

import { language, t } from "../drawing/words.js";

const made = new Map();

function formatter(options) {
  const key = JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Intl.NumberFormat(language(), options));
  return made.get(key);
}

/** A value as people read it. Money comes in the currency's minor unit. */
export function readable(value, kind, currency = null) {
  if (value === null || value === undefined) return "–";
  if (kind === "share") return formatter({ style: "percent", maximumFractionDigits: 1 }).format(value);
  if (kind === "seconds") return lasting(value);
  if (kind === "money" && currency) return money(value, currency);
  return formatter({ maximumFractionDigits: kind === "count" ? 0 : 2 }).format(value);
}

function money(minor, currency) {
  const format = formatter({ style: "currency", currency });
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits);
}

function lasting(seconds) {
  if (seconds < 90) return t("time.seconds", { number: Math.round(seconds) });
  if (seconds < 5_400) return t("time.minutes", { number: Math.round(seconds / 60) });
  if (seconds < 172_800) return t("time.hours", { number: Math.round(seconds / 3_600) });
  return t("figures.days", { number: Math.round(seconds / 86_400) });
}

/** A number with few digits, for an axis. */
export function short(value, kind, currency = null) {
  if (kind === "money" && currency) {
    const digits = formatter({ style: "currency", currency }).resolvedOptions().maximumFractionDigits;
    const options = { style: "currency", currency, notation: "compact", maximumFractionDigits: 1 };
    return formatter(options).format(value / 10 ** digits);
  }
  if (kind === "share") return readable(value, kind);
  return formatter({ notation: "compact", maximumFractionDigits: 1 }).format(value);
}

/** A day as people write it: `29 mrt`. */
export function shortDay(day) {
  const options = { day: "numeric", month: "short", timeZone: "UTC" };
  return new Intl.DateTimeFormat(language(), options).format(new Date(`${day}T12:00:00Z`));
}

/** A day with its year. */
export function longDay(day) {
  const options = { dateStyle: "long", timeZone: "UTC" };
  return new Intl.DateTimeFormat(language(), options).format(new Date(`${day}T12:00:00Z`));
}

/** The days of the week, from Monday. */
export function weekdays() {
  const names = new Intl.DateTimeFormat(language(), { weekday: "short", timeZone: "UTC" });
  return [...Array(7).keys()].map((day) => names.format(new Date(Date.UTC(2024, 0, 1 + day))));
}

/** How much more or less something is than before, in words; nothing where that says nothing. */
export function change(now, before) {
  if (now === undefined || before === undefined || before === 0) return null;
  const share = (now - before) / Math.abs(before);
  if (!Number.isFinite(share)) return null;
  return formatter({ style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(share);
}

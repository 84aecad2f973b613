/** The time of day, as its readers write it: with 24 hours wherever that is usual. */
export function timeOf(at, language) {
  const format = { hour: "2-digit", minute: "2-digit" };
  return new Intl.DateTimeFormat(regional(language), format).format(new Date(at));
}

/** A day as people name it: today, yesterday, or with its date. */
export function dayOf(at, language, now = new Date()) {
  const days = Math.round((midnight(new Date(at)) - midnight(now)) / 86_400_000);
  if (days === 0 || days === -1) {
    const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(days, "day");
    return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  }
  const format = { weekday: "long", day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(regional(language), format).format(new Date(at));
}

/** A day such as `2026-12-03`, by its name and date. */
export function dateOf(day, language) {
  const format = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" };
  return new Intl.DateTimeFormat(regional(language), format).format(new Date(`${day}T00:00:00Z`));
}

/** Whether two moments are of one day where the reader is. */
export function isSameDay(one, other) {
  return midnight(new Date(one)) === midnight(new Date(other));
}

/**
 * A moment to come, with its date; with the reader's zone where the clocks of `zone` (the site's)
 * show another time.
 */
export function momentOf(at, language, zone) {
  const date = new Date(at);
  const format = {
    weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit",
  };
  if (zone && offsetIn(zone, date) !== offsetIn(undefined, date)) format.timeZoneName = "long";
  return new Intl.DateTimeFormat(regional(language), format).format(date);
}

function offsetIn(timeZone, date) {
  const format = { timeZone, year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" };
  return new Intl.DateTimeFormat("en", format).format(date);
}

function midnight(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** Of English, the European clock and order of day and month. */
function regional(language) {
  return language === "en" ? "en-GB" : language;
}

import { formatDay } from "../drawing/format.js";
import { t } from "../drawing/words.js";

/** The days of a week as the wire names them. */
export const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Countries whose public holidays are known. */
export const countries = ["nl", "be"];

/** Days of the year that have a name, in the order of the year. */
export const holidays = [
  "new-year", "good-friday", "easter", "easter-monday", "kings-day", "labour-day",
  "liberation-day", "ascension", "pentecost", "whit-monday", "belgian-national-day", "assumption",
  "all-saints", "armistice", "sinterklaas", "christmas-eve", "christmas", "boxing-day",
  "new-years-eve",
];

/** Exceptional days as their words on the wire say them. */
export function toDays(text) {
  if (holidays.includes(text)) return { holiday: text, first: "", last: "" };
  const [first, last = first] = text.split("..");
  return { holiday: "", first, last };
}

/** Exceptional days in words. */
export function dayName(text) {
  if (countries.includes(text)) return t(`holidays.${text}`);
  const { holiday, first, last } = toDays(text);
  if (holiday) return t(`holiday.${holiday}`);
  return first === last ? formatDay(first) : `${formatDay(first)} – ${formatDay(last)}`;
}

/**
 * Stretches like `09:00-12:30, 13:00-17:30`, also as people write them (`9.00–12.30`, `9-12`), as a
 * list of the first kind; null where one cannot be read or ends before it starts.
 */
export function parseStretches(text) {
  const parts = text.split(/[,;]/).map((part) => part.trim()).filter(Boolean).map(stretch);
  return parts.includes(null) ? null : parts;
}

function stretch(part) {
  const times = part.replace(/\s/g, "").replace("–", "-").split("-").map(time);
  const [opens, closes] = times;
  return times.length === 2 && opens && closes && opens < closes ? `${opens}-${closes}` : null;
}

function time(text) {
  const [, hour, minute = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
  if (hour === undefined || Number(minute) > 59) return null;
  const clock = `${hour.padStart(2, "0")}:${minute}`;
  return clock <= "24:00" ? clock : null;
}

/** The days of a week as the wire names them. */
export const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const stretch = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * Stretches like `09:00-12:30, 13:00-17:30` as a list; null where one cannot be read or ends before
 * it starts.
 */
export function parseStretches(text) {
  const parts = text.split(/[,;]/).map(tidied).filter(Boolean);
  return parts.every(isStretch) ? parts : null;
}

function tidied(part) {
  return part.replace(/\s/g, "").replace("–", "-");
}

function isStretch(part) {
  const [opens, closes] = part.split("-");
  return stretch.test(part) && opens < closes;
}

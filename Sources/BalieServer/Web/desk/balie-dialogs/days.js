/** Today where the operator is, as `2026-12-03`. */
export function today(now = new Date()) {
  return written(now);
}

/** The next day from Monday to Friday. */
export function nextWorkingDay(now = new Date()) {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  while (day.getDay() % 6 === 0) day.setDate(day.getDate() + 1);
  return written(day);
}

function written(date) {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

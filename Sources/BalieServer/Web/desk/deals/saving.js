import { language } from "../drawing/words.js";

/** What a visitor pays less, as people write it. */
export function saving({ amount, currency, percent }) {
  const format = percent ? { style: "percent" } : { style: "currency", currency };
  const number = new Intl.NumberFormat(language(), format);
  return number.format(percent ? percent / 100 : Number(amount));
}

/** Tonight at the end of the day, or tomorrow's where that is near; as a field for it takes it. */
export function nextEvening(now = new Date()) {
  const evening = new Date(now);
  evening.setHours(23, 59, 0, 0);
  if (evening - now < 7_200_000) evening.setDate(evening.getDate() + 1);
  const two = (number) => String(number).padStart(2, "0");
  const day = [evening.getFullYear(), two(evening.getMonth() + 1), two(evening.getDate())].join("-");
  return `${day}T23:59`;
}

import { language } from "../drawing/words.js";

/** An amount in minor units, in euros. */
export function money(value) {
  const format = new Intl.NumberFormat(language(), { style: "currency", currency: "EUR" });
  return format.format(value / 100);
}

/**
 * An amount in hundredths, as sites write it: `549`, `549.00`, `"1.299,95"`, `"€ 1,299.00"`; NaN for
 * what is none. A last part of one or two digits are the cents; of three, a thousand.
 */
export function amountOf(price) {
  if (typeof price === "number") return price * 100;
  const text = String(price ?? "").replace(/[^\d.,]/g, "");
  if (!/\d/.test(text)) return NaN;
  const [, whole, cents = ""] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text);
  return Number(`${whole.replace(/\D/g, "") || 0}.${cents || 0}`) * 100;
}

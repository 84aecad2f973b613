/**
 * A rule with what the page sells in the place of `{product}` and `{price}`; null where it speaks of
 * something that this page does not tell.
 */
export function filled(rule, product, language) {
  const money = new Intl.NumberFormat(language === "en" ? "en-GB" : language, { style: "currency", currency: product?.currency ?? "EUR" });
  const values = { product: product?.name, price: product?.price && money.format(product.price / 100) };
  let isWhole = true;
  const fill = (text) => text?.replace(/\{(product|price)\}/g, (whole, name) => {
    isWhole &&= Boolean(values[name]);
    return values[name];
  });
  const choices = (rule.choices ?? []).map((choice) => ({
    ...choice, label: fill(choice.label), question: fill(choice.question),
  }));
  const whole = { ...rule, title: fill(rule.title), text: fill(rule.text), choices };
  return isWhole ? whole : null;
}

import { language, t } from "../drawing/words.js";

/** How far an order is, in the words of the desk. */
export function stateOf({ state }) {
  return t(`orders.state.${state}`);
}

/** An amount as people write it. */
export function amountOf({ value, currency }) {
  return new Intl.NumberFormat(language(), { style: "currency", currency }).format(Number(value));
}

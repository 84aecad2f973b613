import { filled } from "./filled.js";
import { isOver } from "./over.js";

/** A deal that its visitor keeps open on every page, with the words that it had; null without one. */
export function pinnedRule({ pinned, away }, rules, language) {
  const rule = !away[pinned.rule] && rules.find(({ name }) => name === pinned.rule);
  const whole = rule && !isOver(rule) ? filled(rule, pinned.product, language) : null;
  return whole && { ...whole, pinned: true };
}

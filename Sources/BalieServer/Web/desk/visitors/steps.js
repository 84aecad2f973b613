import { h } from "../../shared/element.js";
import { duration, timeOfDay } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import { money } from "./money.js";

/** Pages with their times, the latest first. Titles and paths are anybody's words: text, no links. */
export function stepList(steps) {
  return h("ol", { class: "plain-list steps" }, ...steps.toReversed().map(step));
}

function step({ path, title, product, at, seconds }) {
  return h(
    "li",
    {},
    h("time", { datetime: at }, timeOfDay(at)),
    h(
      "span",
      { dir: "auto", title: path },
      title || path,
      product?.price ? ` · ${money(product.price)}` : null,
      seconds >= 1 ? h("small", {}, ` ${duration(seconds * 1_000)}`) : null,
    ),
  );
}

/** The path before the first word, as it came with a conversation. */
export function broughtPath({ steps, most, basket, followed, said, referrer, earlier }) {
  const facts = [
    followed && t("visitors.path.followed", { rule: followed }),
    said && t("visitors.path.said", { words: said }),
    basket?.value > 0 && t("visitors.path.basket", { value: money(basket.value) }),
    most.length > 0 && t("visitors.path.most", { names: most.map(({ name, sku }) => name ?? sku).join(", ") }),
    referrer && t("visitors.path.referrer", { host: referrer }),
    earlier > 0 && t("visitors.path.earlier", { count: earlier }),
  ].filter(Boolean);
  return h(
    "div",
    {},
    facts.length > 0 && h("ul", { class: "plain-list" }, facts.map((words) => h("li", { dir: "auto" }, words))),
    stepList(steps),
  );
}

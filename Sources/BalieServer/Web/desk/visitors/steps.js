import { h } from "../../shared/element.js";
import { dayAndTime, duration, timeOfDay } from "../drawing/format.js";
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
export function broughtPath({ steps, most, basket, followed, invitation, related, said, referrer, earlier }) {
  const hints = [...(invitation?.related ?? []).map(({ name }) => name), ...related];
  const facts = [
    invitation && t("visitors.path.invitation", { title: invitation.title }),
    invitation?.deal && invitation.ends && t("visitors.path.deal", { moment: dayAndTime(invitation.ends) }),
    invitation?.product && t("visitors.path.product", { name: productName(invitation.product) }),
    followed && !invitation && t("visitors.path.followed", { rule: followed }),
    said && t("visitors.path.said", { words: said }),
    hints.length > 0 && t("visitors.path.related", { names: hints.join(", ") }),
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

function productName({ name, sku, price }) {
  return [name ?? sku, price && money(price)].filter(Boolean).join(", ");
}

import { fill, h } from "../../shared/element.js";
import { ItemElement } from "../drawing/desk-element.js";
import { say } from "../drawing/dom.js";
import { duration } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import { feed } from "./feed.js";
import { money } from "./money.js";

/** One visitor in the list: where they are, how long, and what they have with them. */
class BalieVisitRow extends ItemElement {
  #page = h("span", { class: "name", dir: "auto" });
  #time = h("span", { class: "time" });
  #facts = h("span", { class: "last" });
  #marks = h("span", { class: "marks" });
  #link = h("a", {}, this.#page, this.#time, this.#facts, this.#marks);

  build() {
    fill(this, this.#link);
  }

  update(visit, { route }) {
    const step = visit.steps.at(-1);
    this.#link.setAttribute("href", `#/visitors/${visit.id}`);
    if (visit.id === route.id) this.#link.setAttribute("aria-current", "true");
    else this.#link.removeAttribute("aria-current");
    this.classList.toggle("hand", visit.needsHand);
    say(this.#page, step ? step.title || step.path : t("visitors.arriving"));
    say(this.#time, step ? duration(Date.now() - feed.offset - Date.parse(step.at)) : "");
    say(this.#facts, facts(visit).join(" · "));
    say(this.#marks, visit.needsHand ? t("visitors.needsHand") : mark(visit));
  }
}

function facts({ device, earlier, referrer, basket, hidden }) {
  return [
    t(`visitors.device.${device}`),
    earlier > 0 && t("visitors.returning"),
    referrer,
    basket?.value > 0 && money(basket.value),
    hidden && t("visitors.hidden"),
  ].filter(Boolean);
}

function mark({ conversation, ordered, hand }) {
  if (conversation) return t("visitors.talking");
  if (ordered) return t("visitors.ordered");
  return hand && ["sent", "shown"].includes(hand.state) ? t("visitors.invited") : "";
}

customElements.define("balie-visit-row", BalieVisitRow);

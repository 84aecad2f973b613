import { fill, h } from "../../shared/element.js";
import { complain } from "../acting/actions.js";
import { clock, serverNow } from "../drawing/clock.js";
import { dayAndTime } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import { line } from "../server/line.js";
import { store } from "../state/current.js";
import { isMine, selected } from "../state/lists.js";
import { dealsApi } from "./deals-api.js";
import { saving } from "./saving.js";

/** A deal as its operators see it: what was promised, and what the visitor made of it. */
class BalieHandedDeal extends HTMLElement {
  #message = null;
  #shown = null;
  #look = () => this.#draw();

  connectedCallback() {
    clock.addEventListener("tick", this.#look);
  }

  disconnectedCallback() {
    clock.removeEventListener("tick", this.#look);
  }

  show(message) {
    this.#message = message;
    this.#draw();
  }

  #draw() {
    const { deal, author } = this.#message;
    const { me } = store.state;
    const isOver = deal.state === "open" && Date.parse(deal.validUntil) <= serverNow();
    const standing = isOver ? "over" : deal.state;
    const summary = selected(store.state);
    const canWithdraw = standing === "open" && (author.id === me?.id || isMine(store.state, summary));
    const name = `${standing} ${canWithdraw}`;
    if (name === this.#shown) return;
    this.#shown = name;
    this.dataset.state = standing;
    fill(
      this,
      h("p", { class: "terms" }, h("strong", {}, saving(deal)), " · ", h("code", { dir: "ltr" }, deal.code), " · ", t("deal.until.short", { moment: dayAndTime(deal.validUntil) })),
      deal.conditions && h("p", { class: "aside", dir: "auto" }, deal.conditions),
      deal.basis === "behaviour" && h("p", { class: "aside" }, t("deal.basis.behaviour")),
      h("p", { class: "outcome" }, t(`deal.state.${standing}`)),
      canWithdraw && h("button", { type: "button", class: "link", onclick: () => this.#withdraw(summary.id) }, t("deal.withdraw")),
    );
  }

  async #withdraw(id) {
    try {
      const { cursor } = await dealsApi.withdraw(id, this.#message.number);
      line.expect(cursor);
    } catch (problem) {
      complain(problem);
    }
  }
}

/** The element of a message's deal. */
export function handedDeal(message) {
  const element = h("balie-handed-deal");
  element.show(message);
  return element;
}

customElements.define("balie-handed-deal", BalieHandedDeal);

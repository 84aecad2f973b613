import { fill, h } from "../../shared/element.js";
import { store } from "../state/current.js";
import { DeskElement } from "../drawing/desk-element.js";
import { refill } from "../drawing/dom.js";
import { back } from "../drawing/icons.js";
import { selected } from "../state/lists.js";
import { go } from "../navigating/route.js";
import { t } from "../drawing/words.js";
import { considered } from "./considered.js";
import { earlierEpisodes, leftMessages, letters, pagesSeen, verdicts } from "./seen.js";
import { contact, stake } from "./stake.js";
import "../balie-orders/balie-orders.js";
import "../balie-suggestions/balie-suggestions.js";
import "../balie-earlier/balie-earlier.js";
import "../balie-tags/balie-tags.js";
import "../visitors/balie-brought-path.js";

/** Everything the self-service session knew, so that the operator does not start from zero. */
class BalieHandoffCard extends DeskElement {
  #stake = h("div", { class: "top" });
  #rest = h("div", { class: "rest" });
  #suggestions = h("balie-suggestions");
  #path = h("balie-brought-path", { hidden: true });
  #earlier = h("balie-earlier", { hidden: true });
  #tags = h("balie-tags", { hidden: true });
  #shown = {};
  #seen = [];

  build() {
    const close = () => go("conversations", store.state.route.id);
    const button = h("button", {
      type: "button",
      class: "quiet back",
      "aria-label": t("card.close"),
      onclick: close,
    }, back());
    const heading = h("header", {}, button, h("h2", {}, t("card")));
    this.setAttribute("role", "region");
    this.setAttribute("aria-label", t("card"));
    const orders = h("balie-orders", { hidden: true });
    fill(this, heading, this.#stake, orders, this.#tags, this.#earlier, this.#path, this.#suggestions, this.#rest);
  }

  update(state) {
    const summary = selected(state);
    const card = summary && state.cards[summary.id];
    this.classList.toggle("empty", !summary);
    this.#path.show(summary?.id ?? null);
    this.#earlier.show(summary?.id ?? null);
    this.#suggestions.hidden = !summary || summary.phase === "closed";
    if (summary === this.#shown.summary && card === this.#shown.card) return;
    if (summary?.id !== this.#shown.summary?.id) this.scrollTop = 0;
    this.#shown = { summary, card };
    refill(this.#stake, ...(summary ? top(summary, card, state) : []));
    this.#showRest(card);
  }

  // Words that the bot did not read change nothing here.
  #showRest(card) {
    const seen = card
      ? [card.summary.id, card.followUps, card.letters, ...card.messages.filter(isTold)]
      : [];
    const { length } = this.#seen;
    if (seen.length === length && seen.every((each, index) => each === this.#seen[index])) return;
    this.#seen = seen;
    refill(this.#rest, ...(card ? sections(card) : []));
  }
}

function isTold({ finding, feedback }) {
  return finding || feedback;
}

function top(summary, card, state) {
  const pages = card && section("pages", pagesSeen(card));
  return [stake(summary, card, state), contact(card), pages].filter(Boolean);
}

function sections(card) {
  return [
    section("considered", considered(card)),
    section("verdicts", verdicts(card)),
    section("followUps", leftMessages(card)),
    section("letters", letters(card)),
    section("episodes", earlierEpisodes(card)),
  ].filter(Boolean);
}

function section(name, content) {
  return content && h("section", { class: name }, h("h3", {}, t(`card.${name}`)), content);
}

customElements.define("balie-handoff-card", BalieHandoffCard);

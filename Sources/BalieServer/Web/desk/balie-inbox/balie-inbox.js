import { fill, h } from "../../shared/element.js";
import { DeskElement } from "../drawing/desk-element.js";
import { hide, keyed, say } from "../drawing/dom.js";
import { WindowedList } from "../drawing/windowed-list.js";
import { t } from "../drawing/words.js";
import { store } from "../state/current.js";
import * as lists from "../state/lists.js";
import "../balie-colleagues/balie-colleagues.js";
import "../balie-offer/balie-offer.js";
import "../balie-presence/balie-presence.js";
import "../balie-row/balie-row.js";

/** What of the desk's state the lists show. */
const shown = ["me", "conversations", "route", "unread", "drafts", "typing", "colleagues", "teams"];

/**
 * The left column: what asks for somebody first (offers, missed, waiting), then my conversations,
 * then everybody else's; at its foot who is there, myself last.
 */
class BalieInbox extends DeskElement {
  #scroller = h("div", { class: "lists", role: "region", tabindex: "0" });
  #offers = section("offers");
  #sections = [
    section("missed", lists.missed, this.#scroller),
    section("waiting", lists.waiting, this.#scroller),
    section("mine", lists.mine, this.#scroller),
    folded("colleagues", lists.colleagues, this.#scroller),
    folded("withBot", lists.withBot, this.#scroller),
  ];
  #seen = {};
  #isPlanned = false;
  #drawSoon = () => this.#plan();

  build() {
    this.#scroller.setAttribute("aria-label", t("inbox"));
    const parts = [this.#offers, ...this.#sections].map(({ element }) => element);
    fill(this.#scroller, ...parts);
    fill(this, this.#scroller, h("balie-colleagues"), h("balie-presence"));
    this.#scroller.addEventListener("scroll", this.#drawSoon, { passive: true });
    for (const { element } of this.#sections) element.addEventListener("toggle", this.#drawSoon);
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("resize", this.#drawSoon);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("resize", this.#drawSoon);
  }

  update(state) {
    if (!state.me || shown.every((name) => state[name] === this.#seen[name])) return;
    this.#seen = state;
    showOffers(this.#offers, state);
    this.#draw(state);
    this.#markFirst();
  }

  #plan() {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    requestAnimationFrame(() => {
      this.#isPlanned = false;
      this.#draw(store.state);
    });
  }

  #draw(state) {
    for (const each of this.#sections) take(each, state);
    for (const { rows } of this.#sections) rows.look();
    for (const { rows } of this.#sections) rows.draw(state);
  }

  #markFirst() {
    const first = this.querySelector("[data-first]");
    const row = this.querySelector("balie-offer button, balie-row a");
    if (first === row) return;
    first?.removeAttribute("data-first");
    row?.setAttribute("data-first", "");
  }
}

function section(name, choose, scroller) {
  const heading = h("h2", { tabindex: "-1", id: `inbox-${name}` }, t(`inbox.${name}`), " ");
  const element = h("section", { class: name, "aria-labelledby": `inbox-${name}` }, heading);
  return filled(element, heading, { name, choose, scroller });
}

function folded(name, choose, scroller) {
  const heading = h("summary", {}, t(`inbox.${name}`), " ");
  return filled(h("details", { class: name }, heading), heading, { name, choose, scroller });
}

function filled(element, heading, { name, choose, scroller }) {
  const count = h("span", { class: "count" });
  const list = h("ul", { role: "list" });
  const empty = h("p", { class: "empty" }, t(`inbox.${name}.empty`));
  heading.append(count);
  element.append(list, empty);
  const rows = scroller && new WindowedList(list, scroller, {
    key: ({ id }) => id,
    make: () => h("li", {}, h("balie-row")),
    show: (item, summary, state) => item.firstElementChild.show(summary, state),
  });
  return { name, choose, count, list, empty, element, rows };
}

// A list that is folded away is counted and no more.
function take({ name, choose, count, empty, element, rows }, state) {
  const isFolded = element.localName === "details" && !element.open;
  const number = lists.count(state, name);
  say(count, String(number));
  hide(empty, number > 0);
  if (name === "missed" || name === "waiting") hide(element, number === 0);
  rows.take(isFolded ? [] : choose(state));
}

function showOffers({ count, list, empty, element }, state) {
  const summaries = lists.offers(state);
  say(count, String(summaries.length));
  hide(element, summaries.length === 0);
  hide(empty, true);
  keyed(list, summaries, {
    key: ({ id }) => id,
    make: () => h("li", {}, h("balie-offer")),
    show: (item, summary) => item.firstElementChild.show(summary, state),
  });
}

customElements.define("balie-inbox", BalieInbox);

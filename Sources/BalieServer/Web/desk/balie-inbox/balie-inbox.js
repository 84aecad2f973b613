import { fill, h } from "../../shared/element.js";
import { DeskElement } from "../drawing/desk-element.js";
import { keyed, say } from "../drawing/dom.js";
import * as lists from "../state/lists.js";
import { t } from "../drawing/words.js";
import "../balie-colleagues/balie-colleagues.js";
import "../balie-offer/balie-offer.js";
import "../balie-presence/balie-presence.js";
import "../balie-row/balie-row.js";

/**
 * The left column: offers on top, then my conversations, then those that wait, then everybody
 * else's.
 */
class BalieInbox extends DeskElement {
  #sections = [
    section("offers", lists.offers, "balie-offer"),
    section("mine", lists.mine, "balie-row"),
    section("waiting", lists.waiting, "balie-row"),
    folded("colleagues", lists.colleagues),
    folded("withBot", lists.withBot),
  ];

  build() {
    const parts = this.#sections.map(({ element }) => element);
    const column = h("div", {
      class: "lists",
      role: "region",
      "aria-label": t("inbox"),
      tabindex: "0",
    }, ...parts);
    fill(this, h("balie-presence"), column, h("balie-colleagues"));
  }

  update(state) {
    if (!state.me) return;
    for (const each of this.#sections) showSection(each, state);
    const first = this.querySelector("[data-first]");
    const row = this.querySelector("balie-offer button, balie-row a");
    if (first === row) return;
    first?.removeAttribute("data-first");
    row?.setAttribute("data-first", "");
  }
}

function section(name, choose, tag) {
  const count = h("span", { class: "count" });
  const list = h("ul", {});
  const empty = h("p", { class: "empty" }, t(`inbox.${name}.empty`));
  const heading = h("h2", { tabindex: "-1", id: `inbox-${name}` }, t(`inbox.${name}`), " ", count);
  const element = h(
    "section",
    { class: name, "aria-labelledby": `inbox-${name}` },
    heading,
    list,
    empty,
  );
  return { name, choose, tag, count, list, empty, element };
}

function folded(name, choose) {
  const count = h("span", { class: "count" });
  const list = h("ul", {});
  const empty = h("p", { class: "empty" }, t(`inbox.${name}.empty`));
  const element = h(
    "details",
    { class: name },
    h("summary", {}, t(`inbox.${name}`), " ", count),
    list,
    empty,
  );
  return { name, choose, tag: "balie-row", count, list, empty, element };
}

function showSection({ name, choose, tag, count, list, empty, element }, state) {
  const summaries = choose(state);
  say(count, String(summaries.length));
  empty.hidden = summaries.length > 0;
  if (name === "offers") element.hidden = summaries.length === 0;
  keyed(list, summaries, {
    key: ({ id }) => id,
    make: () => h("li", {}, h(tag)),
    show: (item, summary) => item.firstElementChild.show(summary, state),
  });
}

customElements.define("balie-inbox", BalieInbox);

import { fill, h } from "../../shared/element.js";
import { api } from "../server/api.js";
import { dayAndTime } from "../drawing/format.js";
import { hide } from "../drawing/dom.js";
import { t } from "../drawing/words.js";

/** How far the visitor is known, and what they talked about before: no more than they agreed to. */
class BalieEarlier extends HTMLElement {
  #shown = null;

  show(conversation) {
    if (conversation === this.#shown) return;
    this.#shown = conversation;
    hide(this, true);
    if (conversation) this.#fetch(conversation);
  }

  /** Who somebody is may be told later than their first words. */
  look() {
    if (this.#shown) this.#fetch(this.#shown);
  }

  async #fetch(conversation) {
    const visitor = await api.visitor(conversation).catch(() => null);
    if (conversation !== this.#shown) return;
    const isKnown = visitor && visitor.standing !== "holder";
    hide(this, !isKnown);
    if (isKnown) fill(this, this.#section(visitor));
  }

  #section({ standing, earlier }) {
    return h(
      "section",
      { class: "earlier" },
      h("h3", {}, t("card.visitor")),
      h("p", {}, h("span", { class: `tag ${standing}` }, t(`visitor.standing.${standing}`))),
      earlier.length === 0
        ? h("p", { class: "aside" }, t("card.earlier.none"))
        : h("ul", { class: "plain-list" }, ...earlier.map(talk)),
    );
  }
}

function talk({ id, question, lastText, changedAt, outcome, phase }) {
  const words = question || lastText || t("row.noWords");
  return h(
    "li",
    {},
    h("time", { datetime: changedAt }, dayAndTime(changedAt)),
    h("a", { href: `#/conversations/${id}`, dir: "auto" }, words),
    h("span", { class: "aside" }, outcome ? t(`outcome.${outcome}`) : t(`phase.${phase}`)),
  );
}

customElements.define("balie-earlier", BalieEarlier);

import { fill, h } from "../../shared/element.js";
import { DeskElement } from "../drawing/desk-element.js";
import { keyed, say } from "../drawing/dom.js";
import { languageName } from "../drawing/format.js";
import { t } from "../drawing/words.js";

const order = ["online", "away", "offline"];

/** Who else is at the desk, how busy they are and what they speak. */
class BalieColleagues extends DeskElement {
  #summary = h("summary", {});
  #list = h("ul", {});
  #seen = null;

  build() {
    fill(this, h("details", {}, this.#summary, this.#list));
  }

  update({ me, colleagues }) {
    if (!me || colleagues === this.#seen) return;
    this.#seen = colleagues;
    const others = Object.values(colleagues).filter(({ id }) => id !== me.id).sort(byPresence);
    const there = others.filter(({ presence }) => presence === "online").length;
    say(this.#summary, t("colleagues", { there, count: others.length }));
    keyed(this.#list, others, {
      key: ({ id }) => id,
      make: () => h("li", {}),
      show: showColleague,
    });
  }
}

function showColleague(item, { name, presence, load, capacity, languages }) {
  const facts = [
    t(`presence.${presence}`),
    t("load", { load, capacity }),
    languages.map(languageName).join(", "),
  ];
  const words = facts.join(" · ");
  if (item.dataset.shown === name + words) return;
  item.dataset.shown = name + words;
  fill(
    item,
    h("span", { class: `dot ${presence}`, "aria-hidden": "true" }),
    h("span", { class: "name", dir: "auto" }, name),
    h("span", { class: "facts" }, words),
  );
}

function byPresence(one, other) {
  return order.indexOf(one.presence) - order.indexOf(other.presence) ||
    one.name.localeCompare(other.name);
}

customElements.define("balie-colleagues", BalieColleagues);

import { fill, h } from "../../shared/element.js";
import { DeskElement } from "../drawing/desk-element.js";
import { say } from "../drawing/dom.js";
import { t } from "../drawing/words.js";
import "../balie-knowledge-files/balie-knowledge-files.js";
import "../balie-knowledge-gaps/balie-knowledge-gaps.js";
import "../balie-knowledge-problems/balie-knowledge-problems.js";
import "../balie-knowledge-reading/balie-knowledge-reading.js";
import "../balie-knowledge-topics/balie-knowledge-topics.js";

const parts = ["gaps", "topics", "files", "reading", "problems"];

/** For editors: what the knowledge lacks, what it says, how it reads a question, what is wrong. */
class BalieKnowledge extends DeskElement {
  #links = new Map();
  #errors = h("span", { class: "badge" });
  #place = h("div", {});
  #shown = null;

  build() {
    for (const part of parts) this.#links.set(part, link(part));
    this.#links.get("problems").append(this.#errors);
    const list = h("ul", {}, ...[...this.#links.values()].map((each) => h("li", {}, each)));
    const nav = h("nav", { "aria-label": t("knowledge.parts") }, list);
    fill(this, h("header", {}, h("h1", {}, t("page.knowledge")), nav), this.#place);
  }

  update({ route, contentProblems }) {
    if (route.page !== "knowledge") return;
    this.#errors.hidden = contentProblems.length === 0;
    say(this.#errors, String(contentProblems.length));
    this.#show(parts.includes(route.id) ? route.id : parts[0]);
  }

  #show(part) {
    if (part === this.#shown) return;
    this.#shown = part;
    for (const [name, anchor] of this.#links) {
      if (name === part) anchor.setAttribute("aria-current", "page");
      else anchor.removeAttribute("aria-current");
    }
    fill(this.#place, h(`balie-knowledge-${part}`));
  }
}

function link(part) {
  return h("a", { href: `#/knowledge/${part}` }, t(`knowledge.${part}`));
}

customElements.define("balie-knowledge", BalieKnowledge);

import { fill, h } from "../../shared/element.js";
import { complain } from "../actions.js";
import { api } from "../api.js";
import { DeskElement } from "../desk-element.js";
import { keyed, say } from "../dom.js";
import { go } from "../route.js";
import { t } from "../words.js";
import { gapRow } from "./gap-row.js";
import "../balie-knowledge-gap/balie-knowledge-gap.js";

/** Questions that the knowledge did not answer, the costliest first, and the one that is open. */
class BalieKnowledgeGaps extends DeskElement {
  #heading = h("h2", { tabindex: "-1" }, t("knowledge.gaps"));
  #status = h("p", { class: "aside", role: "status" }, t("knowledge.loading"));
  #list = h("ol", {});
  #gone = h("p", { class: "panel gone" }, t("gaps.gone"));
  #gap = h("balie-knowledge-gap");
  #known = { gaps: [], topics: [], isLoaded: false };
  #seen = { content: null, view: null };

  build() {
    this.addEventListener("balie-settled", () => this.#settled());
    const list = h("section", { class: "list" }, this.#heading, this.#status, this.#list);
    fill(this, list, h("div", { class: "open" }, this.#gone, this.#gap));
    this.#gone.hidden = true;
    this.#gap.hidden = true;
  }

  update({ route, contentProblems }) {
    if (route.page !== "knowledge") return;
    const isNews = contentProblems !== this.#seen.content;
    const isMoved = route.view !== this.#seen.view;
    this.#seen = { content: contentProblems, view: route.view };
    if (isMoved) this.#show();
    if (isMoved && this.#known.isLoaded) this.#focus();
    if (isNews) this.#load();
  }

  async #load() {
    try {
      const [gaps, topics] = await Promise.all([api.gaps(), api.topics()]);
      this.#known = { gaps, topics, isLoaded: true };
      this.#show();
    } catch (problem) {
      complain(problem);
    }
  }

  #show() {
    const { gaps, topics, isLoaded } = this.#known;
    const { view } = this.#seen;
    const open = gaps.find(({ id }) => id === view);
    const dearest = Math.max(...gaps.map(({ cost }) => cost));
    this.classList.toggle("opened", view !== null);
    if (isLoaded) say(this.#status, t(gaps.length ? "gaps.explained" : "gaps.none"));
    keyed(this.#list, gaps, {
      key: ({ id }) => id,
      make: () => h("li", {}),
      show: (item, gap) => fill(item, gapRow(gap, { topics, dearest, isOpen: gap === open })),
    });
    this.#gap.hidden = !open;
    this.#gone.hidden = !isLoaded || view === null || open !== undefined;
    if (open) this.#gap.show(open, topics);
  }

  #focus() {
    if (this.#seen.view === null) this.#heading.focus();
    else this.#gap.focusHeading();
  }

  // At once: later the editor may be elsewhere already.
  #settled() {
    go("knowledge", "gaps");
    this.#load();
  }
}

customElements.define("balie-knowledge-gaps", BalieKnowledgeGaps);

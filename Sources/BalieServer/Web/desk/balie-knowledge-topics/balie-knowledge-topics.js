import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { complain } from "../acting/actions.js";
import { api } from "../server/api.js";
import { DeskElement } from "../drawing/desk-element.js";
import { say } from "../drawing/dom.js";
import { t } from "../drawing/words.js";
import { figures, ordered } from "./order.js";
import { topicTable } from "./table.js";
import "../balie-knowledge-topic/balie-knowledge-topic.js";

/** Kept while other pages are looked at, so that the way back leads to the same list. */
let lastLook = { words: "", by: "asked", isDescending: true };

/** All topics with what came of their questions, or one of them. */
class BalieKnowledgeTopics extends DeskElement {
  #filter = h("input", { type: "search", id: "topic-filter", autocomplete: "off", dir: "auto" });
  #status = h("p", { class: "aside", role: "status" }, t("knowledge.loading"));
  #table = h("div", {});
  #list = h("section", {});
  #topic = h("balie-knowledge-topic");
  #topics = null;
  #seen = { content: null, view: null };

  build() {
    this.#filter.value = lastLook.words;
    this.#filter.addEventListener("input", () => this.#look({ words: this.#filter.value }));
    const search = h(
      "search",
      {},
      h("label", { for: "topic-filter" }, t("topics.filter")),
      h("div", { class: "search-field" }, icon("search"), this.#filter),
    );
    fill(this.#list, h("h2", {}, t("knowledge.topics")), search, this.#status, this.#table);
    fill(this, this.#list, this.#topic);
  }

  update({ route, contentProblems }) {
    if (route.page !== "knowledge") return;
    const isNews = contentProblems !== this.#seen.content;
    const isMoved = route.view !== this.#seen.view;
    this.#seen = { content: contentProblems, view: route.view };
    this.#list.hidden = route.view !== null;
    this.#topic.hidden = route.view === null;
    if (route.view !== null && (isMoved || isNews)) this.#topic.show(route.view, { isMoved });
    if (isNews || (isMoved && route.view === null)) this.#load();
  }

  async #load() {
    try {
      this.#topics = await api.topics();
      this.#show();
    } catch (problem) {
      complain(problem);
    }
  }

  #look(part) {
    lastLook = { ...lastLook, ...part };
    if (this.#topics) this.#show();
  }

  #show() {
    const shown = ordered(this.#topics, lastLook);
    say(this.#status, t("topics.count", { count: shown.length }));
    const focused = document.activeElement?.dataset?.sort;
    fill(this.#table, topicTable(shown, lastLook, (by) => this.#sort(by)));
    if (focused) this.#table.querySelector(`[data-sort="${focused}"]`)?.focus();
  }

  #sort(by) {
    const isDescending = by === lastLook.by ? !lastLook.isDescending : figures.includes(by);
    this.#look({ by, isDescending });
  }
}

customElements.define("balie-knowledge-topics", BalieKnowledgeTopics);

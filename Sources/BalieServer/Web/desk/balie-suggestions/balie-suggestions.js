import { fill, h } from "../../shared/element.js";
import { api } from "../server/api.js";
import { DeskElement } from "../drawing/desk-element.js";
import { refill, say } from "../drawing/dom.js";
import { percentage } from "../drawing/format.js";
import { isMine, selected } from "../state/lists.js";
import { serverHTML } from "../drawing/server-html.js";
import { t } from "../drawing/words.js";

const pause = 250;
/** Below this an answer has next to nothing to do with the words. */
const leastConfidence = 0.1;
/** From here on an answer is likely enough to stand in sight. */
const likely = 0.4;
const shortestQuery = 3;
const longestQuery = 4_000;

/** Answers from the knowledge for the words being typed, or else for the visitor's last words. */
class BalieSuggestions extends DeskElement {
  #heading = h("h3", {}, t("suggestions"));
  #for = h("p", { class: "for", dir: "auto" });
  #list = h("ol", {});
  #empty = h("p", { class: "aside" }, t("suggestions.none"));
  #asked = "";
  #timer = null;
  #abort = null;
  #found = [];
  #canInsert = false;

  build() {
    fill(this, this.#heading, this.#for, this.#list, this.#empty);
    this.#empty.hidden = true;
  }

  /** Puts a suggestion, counted from 0, into the composer. */
  insert(index) {
    const found = this.#found[index];
    if (found && this.#canInsert) {
      document.querySelector("balie-composer").insert(found.text ?? found.markdown);
    }
  }

  update(state) {
    const summary = selected(state);
    this.#canInsert = isMine(state, summary);
    this.classList.toggle("read-only", !this.#canInsert);
    if (!summary || this.hidden) return this.#ask("", null, 0);
    const draft = state.drafts[summary.id];
    // A note is for colleagues: it asks the knowledge nothing.
    const typed = draft && !draft.isNote ? draft.text.trim() : "";
    const isTyped = typed.length >= shortestQuery && !typed.startsWith("/");
    const words = isTyped ? typed : lastWords(state.cards[summary.id], summary);
    return this.#ask(words.slice(0, longestQuery), summary, isTyped ? pause : 0);
  }

  #ask(words, summary, delay) {
    const name = summary ? `${summary.id}/${words}` : "";
    if (name === this.#asked) return;
    this.#asked = name;
    clearTimeout(this.#timer);
    this.#abort?.abort();
    if (!words) return this.#show([], "");
    this.#timer = setTimeout(() => this.#fetch(words, summary), delay);
  }

  async #fetch(words, { language }) {
    const abort = new AbortController();
    this.#abort = abort;
    try {
      const found = await api.suggestions(words, language, abort.signal);
      this.#show(found.filter(({ confidence }) => confidence >= leastConfidence), words);
    } catch {
      // Suggestions are a help: where they cannot be had, what is there stays, and the next change
      // asks again.
      if (this.#abort === abort) this.#asked = "";
    }
  }

  #show(found, words) {
    this.#found = found;
    say(this.#for, words ? t("suggestions.for", { words }) : "");
    this.#empty.hidden = !words || found.length > 0;
    const items = found.map((each, index) => this.#suggestion(each, index));
    const certain = found.filter(({ confidence }) => confidence >= likely).length;
    refill(this.#list, ...items.slice(0, certain), lessLikely(items.slice(certain)));
  }

  #suggestion({ title, confidence, html, operatorNoteHtml, topic }, index) {
    const share = h("span", { class: "confidence" }, percentage(confidence));
    return h(
      "li",
      {},
      h(
        "details",
        { open: index === 0, "data-keep": `suggestion-${topic}` },
        h("summary", {}, h("span", { class: "title", dir: "auto" }, title), " ", share),
        serverHTML(html),
        operatorNote(operatorNoteHtml),
      ),
      this.#button(title, index),
    );
  }

  #button(title, index) {
    const attributes = {
      type: "button",
      class: "plain",
      "aria-label": t("suggestions.insert.label", { title }),
      "aria-keyshortcuts": `Alt+${index + 1}`,
      "data-keep": `insert-${index}`,
      onclick: () => this.insert(index),
    };
    const keys = h("kbd", { "aria-hidden": "true" }, `Alt ${index + 1}`);
    return h("button", attributes, t("suggestions.insert"), keys);
  }
}

function lessLikely(items) {
  if (items.length === 0) return null;
  const summary = h("summary", {}, t("suggestions.less", { count: items.length }));
  const list = h("ol", {}, ...items);
  return h("li", {}, h("details", { class: "less", "data-keep": "less-likely" }, summary, list));
}

function operatorNote(html) {
  if (!html) return null;
  return h("div", { class: "operator-note" }, h("strong", {}, t("operatorNote")), serverHTML(html));
}

/** What a visitor who only asked for a person had asked before: that is what needs an answer. */
function lastWords(card, summary) {
  const last = card?.messages.findLast(({ author, kind }) =>
    author.kind === "visitor" && kind === "text"
  );
  const open = summary.handoff?.openQuestion ?? "";
  return !last || last.finding?.decision === "handoff" ? open : last.text;
}

customElements.define("balie-suggestions", BalieSuggestions);

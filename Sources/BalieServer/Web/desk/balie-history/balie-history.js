import { turning } from "../../shared/direction.js";
import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { complain } from "../acting/actions.js";
import { api } from "../server/api.js";
import { store } from "../state/current.js";
import { conversationTitle, dayAndTime, languageName } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import { excerpt } from "./excerpt.js";

const pause = 250;
/** Kept while other pages are looked at, so that the way back leads to the same results. */
let lastQuery = "";

/** Searches transcripts; without words it shows the latest closed conversations. */
class BalieHistory extends HTMLElement {
  #input = h("input", {
    type: "search",
    id: "history-search",
    maxlength: "200",
    autocomplete: "off",
  });
  #heading = h("h2", { hidden: true });
  #status = h("div", { role: "status" }, this.#heading);
  #list = h("ul", {});
  #tag = h("select", { id: "history-tag" });
  #timer = null;
  #abort = null;

  connectedCallback() {
    const form = h(
      "form",
      { role: "search" },
      h("label", { for: "history-search" }, t("history.search")),
      h("div", { class: "field" }, icon("search"), this.#input),
    );
    form.addEventListener("submit", (event) => (event.preventDefault(), this.#look()));
    this.#offerTags(form);
    this.#input.value = lastQuery;
    turning(this.#input);
    this.#input.addEventListener("input", () => this.#lookSoon());
    fill(this, h("h1", {}, t("page.history")), form, this.#status, this.#list);
    this.#look();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  /** A view of what is under one tag, where the site has any. */
  #offerTags(form) {
    const { tags } = store.state.features;
    if (tags.length === 0) return;
    const all = h("option", { value: "" }, t("tags.all"));
    fill(this.#tag, all, ...tags.map((tag) => h("option", { value: tag }, tag)));
    this.#tag.addEventListener("change", () => this.#look());
    form.append(h("label", { class: "by-tag", for: "history-tag" }, h("span", {}, t("tags")), this.#tag));
  }

  #lookSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), pause);
  }

  /** Not there before there is something beneath it: an empty heading is read out as one. */
  #head(words) {
    this.#heading.hidden = false;
    this.#heading.textContent = words;
  }

  async #look() {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    lastQuery = this.#input.value.trim();
    try {
      await (lastQuery ? this.#search(lastQuery, abort.signal) : this.#latest(abort.signal));
    } catch (problem) {
      if (!abort.signal.aborted) complain(problem);
    }
  }

  async #latest(signal) {
    const summaries = (await api.history()).filter(({ tags = [] }) =>
      !this.#tag.value || tags.includes(this.#tag.value));
    if (signal.aborted) return;
    this.#head(t("history.latest"));
    this.#show(summaries.map(closed), t("history.none"));
  }

  async #search(words, signal) {
    const found = await api.search(words, signal);
    if (signal.aborted) return;
    this.#head(t("history.found", { count: found.length }));
    this.#show(found.map((each) => hit(each, words)), t("history.nothing"));
  }

  #show(items, nothing) {
    fill(this.#list, ...(items.length ? items : [h("li", { class: "empty" }, nothing)]));
  }
}

function closed(summary) {
  const facts = [
    t(`outcome.${summary.outcome}`),
    summary.owner.name,
    languageName(summary.language),
    summary.rating && t("card.rating.score", { score: summary.rating }),
  ];
  return item(
    summary.id,
    conversationTitle(summary),
    summary.changedAt,
    [summary.lastText],
    facts.filter(Boolean),
  );
}

/** Whose conversation it is, what was found and who said it, and what came of it. */
function hit({ conversation, excerpt: text, at, author, visitorName, question, ...rest }, words) {
  const marked = [speaker(author), ...excerpt(text, words)].filter(Boolean);
  return item(conversation, visitorName || question || t("visitor"), at, marked, [standing(rest)]);
}

function speaker(author) {
  if (!author) return null;
  const name = author.kind === "operator" ? author.name : t(author.kind);
  return h("span", { class: "speaker", dir: "auto" }, `${name}: `);
}

function standing({ phase, outcome }) {
  return outcome && phase === "closed" ? t(`outcome.${outcome}`) : t(`phase.${phase}`);
}

function item(id, name, at, words, facts) {
  return h(
    "li",
    {},
    h(
      "a",
      { class: "leaf", href: `#/conversations/${id}` },
      name && h("span", { class: "name", dir: "auto" }, name),
      h("time", { datetime: at }, dayAndTime(at)),
      h("span", { class: "words", dir: "auto" }, ...words),
      facts.length > 0 && h("span", { class: "facts" }, facts.join(" · ")),
    ),
  );
}

customElements.define("balie-history", BalieHistory);

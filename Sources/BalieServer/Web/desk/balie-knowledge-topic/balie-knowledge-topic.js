import { fill, h } from "../../shared/element.js";
import { problemText } from "../acting/actions.js";
import { api } from "../server/api.js";
import { answerPreview } from "../balie-knowledge/answer-preview.js";
import { questionList } from "../balie-knowledge-gap/questions.js";
import { figures, titleOf } from "../balie-knowledge-topics/order.js";
import { languageName } from "../drawing/format.js";
import { back } from "../drawing/icons.js";
import { language, t } from "../drawing/words.js";

/** One topic: what it says in each language, how it does, and what visitors said to get there. */
class BalieKnowledgeTopic extends HTMLElement {
  #content = h("div", { class: "content" });
  #name = null;

  connectedCallback() {
    const link = h("a", { class: "back", href: "#/knowledge/topics" }, back(), t("topics.back"));
    fill(this, link, this.#content);
  }

  /** Shows a topic as it is now; moved to, its heading gets the focus. */
  async show(name, { isMoved }) {
    if (isMoved) fill(this.#content, h("p", { role: "status" }, t("knowledge.loading")));
    this.#name = name;
    try {
      const topic = await api.topic(name);
      if (name === this.#name) fill(this.#content, ...sections(topic));
    } catch (problem) {
      fill(this.#content, h("p", { class: "problem", role: "alert" }, problemText(problem)));
    }
    if (isMoved) this.querySelector("h2")?.focus();
  }
}

function sections(topic) {
  return [
    heading(topic),
    h("div", { class: "editions" }, ...ownFirst(topic.editions).map(edition)),
    section("topic.questions", saidBy(topic)),
    section("topic.missingWords", missing(topic)),
  ];
}

function ownFirst(editions) {
  const isOwn = (edition) => edition.language === language();
  return editions.toSorted((one, other) => isOwn(other) - isOwn(one));
}

function heading(topic) {
  const { file, status } = topic;
  const kind = status === "active" ? "open" : "claimed";
  return h(
    "header",
    {},
    h("h2", { tabindex: "-1", dir: "auto" }, titleOf(topic)),
    h(
      "p",
      { class: "facts" },
      h("a", { href: `#/knowledge/files/${encodeURIComponent(file)}` }, h("code", {}, file)),
      " ",
      h("span", { class: `tag ${kind}` }, t(`status.${status}`)),
    ),
    h("dl", { class: "figures" }, ...figures.map((each) => figure(each, topic[each]))),
  );
}

function figure(name, number) {
  return h("div", {}, h("dt", {}, t(`topics.${name}`)), h("dd", {}, String(number)));
}

function edition({ language, title, html, operatorNoteHtml, phrasings, keywords }) {
  return h(
    "section",
    { class: "panel" },
    h("h3", {}, languageName(language)),
    answerPreview({ title, language, html, operatorNoteHtml }),
    h("h4", {}, t("phrasings")),
    list(phrasings, language, "phrasing-list"),
    h("h4", {}, t("topic.keywords")),
    list(keywords, language, "word-list"),
  );
}

function list(words, lang, kind) {
  if (words.length === 0) return h("p", { class: "aside" }, t("topic.none"));
  return h("ul", { class: kind, lang }, ...words.map((each) => h("li", { dir: "auto" }, each)));
}

function saidBy(topic) {
  if (topic.questions.length === 0) return h("p", { class: "aside" }, t("topic.questions.none"));
  return questionList(topic.questions, [topic]);
}

function missing({ missingWords }) {
  if (missingWords.length === 0) return h("p", { class: "aside" }, t("topic.missingWords.none"));
  const items = missingWords.map(({ word, count }) =>
    h("li", { dir: "auto" }, word, h("small", {}, ` ${count} ×`))
  );
  return h("div", {}, h("p", { class: "aside" }, t("topic.missingWords.explained")), h("ul", {
    class: "word-list",
  }, ...items));
}

function section(name, content) {
  return h("section", { class: "panel" }, h("h3", {}, t(name)), content);
}

customElements.define("balie-knowledge-topic", BalieKnowledgeTopic);

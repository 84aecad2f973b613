import { fill, h } from "../../shared/element.js";
import { problemText } from "../acting/actions.js";
import { api } from "../server/api.js";
import { answerPreview } from "../balie-knowledge/answer-preview.js";
import { considered } from "../balie-handoff-card/considered.js";
import { DeskElement } from "../drawing/desk-element.js";
import { languageName } from "../drawing/format.js";
import { t } from "../drawing/words.js";

const longestQuestion = "4000";
/** Kept while other pages are looked at. */
let lastTry = { words: "", language: "" };

/** Tries a question as a visitor would ask it, and says why the bot does what it does. */
class BalieKnowledgeReading extends DeskElement {
  #words = h("input", {
    id: "reading-words",
    required: true,
    maxlength: longestQuestion,
    autocomplete: "off",
    dir: "auto",
  });
  #language = h("select", { id: "reading-language" });
  #result = h("div", { class: "result", role: "status" });
  #abort = null;
  #seen = null;

  build() {
    this.#offer([lastTry.language].filter(Boolean));
    this.#offerSiteLanguages();
    this.#words.value = lastTry.words;
    const form = h(
      "form",
      { class: "panel", onsubmit: (event) => this.#submit(event) },
      field(t("reading.words"), this.#words),
      field(t("choice.language"), this.#language),
      h("button", { class: "primary" }, t("reading.submit")),
    );
    fill(
      this,
      h("h2", {}, t("knowledge.reading")),
      h("p", { class: "aside" }, t("reading.explained")),
      form,
      this.#result,
    );
  }

  /** Which languages a question may be read in; none for the one that it seems to be in. */
  #offer(languages) {
    const option = (value) =>
      h(
        "option",
        { value, selected: value === lastTry.language },
        value ? languageName(value) : t("reading.detect"),
      );
    fill(this.#language, ...["", ...languages].map(option));
  }

  async #offerSiteLanguages() {
    try {
      const { languages } = await api.site();
      if (languages.length) this.#offer(languages);
    } catch (problem) {
      fill(this.#result, h("p", { class: "problem" }, problemText(problem)));
    }
  }

  // Changed files may lead to another answer, so what is on the screen is asked anew.
  update({ contentProblems }) {
    if (contentProblems === this.#seen) return;
    this.#seen = contentProblems;
    if (lastTry.words) this.#read();
  }

  #submit(event) {
    event.preventDefault();
    lastTry = { words: this.#words.value.trim(), language: this.#language.value };
    if (lastTry.words) this.#read();
  }

  async #read() {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const { words, language } = lastTry;
    try {
      const reading = await api.reading(words, language, abort.signal);
      if (!abort.signal.aborted) fill(this.#result, ...result(words, reading));
    } catch (problem) {
      if (abort.signal.aborted) return;
      fill(this.#result, h("p", { class: "problem" }, problemText(problem)));
    }
  }
}

function field(label, input) {
  return h("div", { class: "field" }, h("label", { for: input.id }, label), input);
}

function result(words, { finding, answers }) {
  const explained = considered({ messages: [{ number: 1, text: words, finding }] });
  for (const fold of explained.querySelectorAll("details.why")) fold.open = true;
  return [
    h(
      "section",
      { class: "panel" },
      h("h3", {}, t("reading.shown")),
      h("p", { class: "facts" }, t(`reading.${finding.decision}`), " ", t("reading.language", {
        language: languageName(finding.language),
      })),
      ...answers.map(shown),
    ),
    h("section", { class: "panel considered" }, h("h3", {}, t("card.considered")), explained),
  ];
}

function shown(answer) {
  const { otherLanguage, language } = answer;
  const note = otherLanguage &&
    h("p", { class: "aside" }, t("answer.otherLanguage", { language: languageName(language) }));
  return h("div", {}, answerPreview(answer), note);
}

customElements.define("balie-knowledge-reading", BalieKnowledgeReading);

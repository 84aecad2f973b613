import { fill, h } from "../../shared/element.js";
import { store } from "../state/current.js";
import { refill } from "../drawing/dom.js";
import { gapDraftKept } from "../state/editing.js";
import { back } from "../drawing/icons.js";
import { t } from "../drawing/words.js";
import { freshDraft } from "./draft.js";
import { why } from "./facts.js";
import { fields } from "./fields.js";
import { questionList } from "./questions.js";
import "../balie-knowledge-proposal/balie-knowledge-proposal.js";

const choices = ["addPhrasings", "newTopic", "outOfScope", "dismiss"];

/** One gap: what people asked, and what can be done about it. */
class BalieKnowledgeGap extends HTMLElement {
  #heading = h("h2", { tabindex: "-1", dir: "auto" });
  #facts = h("p", { class: "why" });
  #questions = h("div", {});
  #choices = h("fieldset", { class: "choices" });
  #fields = h("div", { class: "fields" });
  #proposal = h("balie-knowledge-proposal");
  #gap = null;
  #topics = [];
  #draft = null;

  connectedCallback() {
    // Questions that were not helped may stay a gap of the same name: that starts afresh.
    this.addEventListener("balie-settled", () => (this.#gap = null));
    const form = h(
      "form",
      { onsubmit: (event) => this.#submit(event) },
      this.#choices,
      this.#fields,
      h("p", { class: "buttons" }, h("button", { class: "primary" }, t("gap.preview"))),
    );
    fill(
      this,
      h("a", { class: "back", href: "#/knowledge/gaps" }, back(), t("gaps.back")),
      h("header", {}, this.#heading, this.#facts),
      section("gap.questions", this.#questions),
      section("gap.choice", form, this.#proposal),
    );
  }

  /** Shows a gap, with what the editor had chosen and typed about it. */
  show(gap, topics) {
    const isOther = gap.id !== this.#gap?.id;
    const isNews = JSON.stringify(gap) !== JSON.stringify(this.#gap);
    this.#gap = gap;
    this.#topics = topics;
    // The list comes anew while somebody reads: what stays the same is left alone.
    if (isNews) this.#describe();
    if (isOther) this.#open();
  }

  #describe() {
    const { title, people, questions } = this.#gap;
    this.#heading.textContent = title;
    fill(this.#facts, t("gap.people", { count: people }), ...why(this.#gap).map(tag));
    refill(this.#questions, questionList(questions, this.#topics));
  }

  focusHeading() {
    this.#heading.focus();
  }

  #open() {
    this.#draft = store.state.gapDrafts[this.#gap.id] ?? freshDraft(this.#gap, this.#topics);
    const legend = h("legend", { class: "unseen" }, t("gap.choice"));
    fill(this.#choices, legend, ...choices.map((choice) => this.#radio(choice)));
    this.#showFields();
    this.#proposal.clear();
  }

  #radio(choice) {
    const input = h("input", {
      type: "radio",
      name: "choice",
      value: choice,
      checked: choice === this.#draft.choice,
    });
    input.addEventListener("change", () => {
      this.#change({ choice });
      this.#showFields();
    });
    return h(
      "label",
      { class: "choice" },
      input,
      h(
        "span",
        {},
        h("strong", {}, t(`choice.${choice}`)),
        h("small", {}, t(`choice.${choice}.explained`)),
      ),
    );
  }

  #showFields() {
    const change = (part) => this.#change(part);
    const again = () => this.#showFields();
    fill(this.#fields, ...fields(this.#draft, { topics: this.#topics, change, again }));
  }

  // What was previewed is no longer what would be done, so it is not left there to be accepted.
  #change(part) {
    this.#draft = { ...this.#draft, ...part };
    store.apply(gapDraftKept, this.#gap.id, this.#draft);
    this.#proposal.clear();
    return this.#draft;
  }

  #submit(event) {
    event.preventDefault();
    this.#proposal.preview(this.#gap.id, this.#draft, this.#topics);
  }
}

function section(name, ...content) {
  return h("section", { class: "panel" }, h("h3", {}, t(name)), ...content);
}

function tag({ name, words }) {
  return h("span", { class: `tag ${name}` }, words);
}

customElements.define("balie-knowledge-gap", BalieKnowledgeGap);

import { announce, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { linkedWords } from "../../shared/words/linked-words.js";
import { serverMarkup } from "../../shared/words/server-markup.js";
import { timeOf } from "../moments.js";
import { Part } from "../part.js";

/**
 * One thing said, with what can be done about it: rate an answer, choose an option, send again.
 *
 * Dispatches `balie-edit` (detail: `{text}`) when a refused message is taken back to be changed.
 */
export class BalieMessage extends Part {
  #message = null;
  #drawn = "";
  #judged = undefined;

  /** Shows the message; `follows` is whether the same author just spoke. */
  show(message, follows = false) {
    this.#message = message;
    this.dataset.author = message.author.kind;
    this.dataset.kind = message.kind;
    this.classList.toggle("follows", follows);
    this.update();
  }

  update() {
    if (!this.#message) return;
    const { feedback, ...rest } = this.#message;
    const drawing = JSON.stringify([rest, this.#choosable.map(({ topic }) => topic), this.#canChoose]);
    if (drawing !== this.#drawn) this.#draw();
    else if (feedback !== this.#judged) this.#markFeedback(this.querySelector(".feedback"));
    this.#drawn = drawing;
    this.#judged = feedback;
  }

  #draw() {
    const message = this.#message;
    this.replaceChildren(
      ...[
        this.#heading(message),
        this.#bubble(message),
        message.otherLanguage && this.#otherLanguage(message),
        this.#choosable.length > 0 && this.#options(message),
        message.kind === "answer" && this.#feedback(message),
        message.unsent && this.#sending(message),
      ].filter(Boolean),
    );
  }

  #heading({ author, at }) {
    const time = at && h("time", { datetime: at }, timeOf(at, this.texts.language));
    return h(
      "p",
      { class: "heading" },
      h("span", { class: "author" }, this.#authorName(author)),
      time,
    );
  }

  #authorName({ kind, name }) {
    return kind === "operator" && name ? name : this.t(`author.${kind}`);
  }

  #bubble({ html, text, language, author }) {
    const bubble = h("div", { class: "bubble", dir: "auto", lang: language });
    // The only HTML that comes in: the server made it from the knowledge's Markdown. People's words
    // have none.
    if (html && author.kind === "bot") bubble.append(serverMarkup(html, this.site.address));
    else bubble.append(...(author.kind === "operator" ? linkedWords(text) : [text]));
    bubble.classList.toggle("formatted", Boolean(html) && author.kind === "bot");
    return bubble;
  }

  #otherLanguage({ language }) {
    const names = new Intl.DisplayNames(this.texts.language, { type: "language" });
    return h(
      "p",
      { class: "aside" },
      this.t("answer.otherLanguage", { language: names.of(language) }),
    );
  }

  /** Options can be chosen as long as nothing was said after them. */
  get #canChoose() {
    const { messages, state, unsent } = this.conversation;
    const isLast = messages.at(-1)?.number === this.#message.number && unsent.length === 0;
    return isLast && state?.phase === "selfService";
  }

  /** The options in sight: all while they can be chosen, then only the one that was. */
  get #choosable() {
    const { options = [] } = this.#message;
    if (options.length === 0 || this.#canChoose) return options;
    const { messages, unsent } = this.conversation;
    const next = messages.find(({ number }) => number > this.#message.number) ?? unsent[0];
    const isAnswer = next && (next.author?.kind ?? "visitor") === "visitor";
    return isAnswer ? options.filter(({ title }) => title === next.text) : [];
  }

  #options({ kind }) {
    const label = this.t(kind === "answer" ? "alternatives.label" : "clarification.label");
    return h(
      "div",
      { class: "options", role: "group", "aria-label": label },
      kind === "answer" && this.#canChoose && h("p", { class: "aside" }, label),
      ...this.#choosable.map((option) => this.#option(option)),
    );
  }

  #option({ topic, title }) {
    const choose = () => this.#canChoose && this.#choose(topic, title);
    return h(
      "button",
      { class: "option", type: "button", dir: "auto", disabled: !this.#canChoose, onclick: choose },
      !this.#canChoose && icon("check"),
      title,
    );
  }

  #choose(topic, title) {
    this.conversation.say(title, topic);
    announce(this, "balie-said");
    announce(this, "balie-write");
  }

  #feedback() {
    const row = h(
      "div",
      { class: "feedback", role: "group", "aria-label": this.t("feedback.question") },
      h("span", { class: "question" }, this.t("feedback.question")),
      this.#verdict(true, "thumbUp", "feedback.yes"),
      this.#verdict(false, "thumbDown", "feedback.no"),
    );
    this.#markFeedback(row);
    return row;
  }

  #verdict(helpful, drawing, key) {
    const button = h("button", { type: "button", class: "verdict" }, icon(drawing), this.t(key));
    button.dataset.verdict = helpful ? "helpful" : "notHelpful";
    button.addEventListener("click", () =>
      this.attempt(button, () => this.conversation.giveFeedback(this.#message.number, helpful)),
    );
    return button;
  }

  #markFeedback(row) {
    const { feedback } = this.#message;
    row.classList.toggle("given", Boolean(feedback));
    row.querySelector(".question").textContent = this.t(
      feedback ? "feedback.thanks" : "feedback.question",
    );
    for (const button of row.querySelectorAll(".verdict")) {
      button.setAttribute("aria-pressed", String(button.dataset.verdict === feedback));
    }
  }

  #sending({ clientId, unsent, code, text }) {
    if (unsent !== "refused") {
      return h(
        "p",
        { class: "delivery" },
        icon("clock"),
        this.t(unsent === "waiting" ? "message.waiting" : "message.sending"),
      );
    }
    const key = `problem.${code}`;
    const reason = this.t(this.texts.has(key) ? key : "problem.other");
    return h(
      "div",
      { class: "delivery refused" },
      h("p", { role: "alert" }, icon("alert"), this.t("message.refused", { reason })),
      h(
        "button",
        { class: "link", type: "button", onclick: () => this.conversation.outbox.retry(clientId) },
        this.t("message.retry"),
      ),
      h(
        "button",
        { class: "link", type: "button", onclick: () => this.#edit(clientId, text) },
        this.t("message.edit"),
      ),
    );
  }

  #edit(clientId, text) {
    // First tell, then take back: with the message its place in the page goes, and nobody would
    // hear it.
    announce(this, "balie-edit", { text });
    this.conversation.outbox.remove(clientId);
  }
}

customElements.define("balie-message", BalieMessage);

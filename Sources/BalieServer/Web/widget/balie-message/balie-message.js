import { announce, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
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
  #answers = null;

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
    const { feedback, deal, ...rest } = this.#message;
    const drawing = JSON.stringify([rest, this.choosable.map(({ topic }) => topic), this.canChoose]);
    if (drawing !== this.#drawn) this.#draw();
    this.#answers?.markFeedback(this);
    this.#answers?.markDeal(this);
    this.#drawn = drawing;
  }

  /** What is shown. */
  get message() {
    return this.#message;
  }

  #draw() {
    const message = this.#message;
    const isPlain = message.author.kind === "visitor" && !message.attachment;
    const needsMore = !isPlain && !isGreeting(message);
    if (needsMore && !this.#answers) this.#fetchAnswers();
    this.replaceChildren(
      ...[
        this.#heading(message),
        this.#bubble(message),
        ...((needsMore && this.#answers?.beside(this)) || []),
        message.unsent && this.#sending(message),
      ].filter(Boolean),
    );
  }

  /** Until then, and where it cannot be had, its words stand there alone. */
  #fetchAnswers() {
    const there = (module) => {
      this.#answers = module;
      this.#drawn = "";
      this.update();
    };
    this.later.answers().then(there, () => null);
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

  #bubble({ text, language }) {
    const words = this.#answers?.words(this) ?? [text];
    const bubble = h("div", { class: "bubble", dir: "auto", lang: language }, ...words);
    bubble.classList.toggle("formatted", words[0]?.nodeType === Node.DOCUMENT_FRAGMENT_NODE);
    return bubble;
  }

  /** Options can be chosen as long as nothing was said after them. */
  get canChoose() {
    const { messages, state, unsent } = this.conversation;
    const isLast = messages.at(-1)?.number === this.#message.number && unsent.length === 0;
    return isLast && state?.phase === "selfService";
  }

  /** The options in sight: all while they can be chosen, then only the one that was. */
  get choosable() {
    const { options = [] } = this.#message;
    if (options.length === 0 || this.canChoose) return options;
    const { messages, unsent } = this.conversation;
    const next = messages.find(({ number }) => number > this.#message.number) ?? unsent[0];
    const isAnswer = next && (next.author?.kind ?? "visitor") === "visitor";
    return isAnswer ? options.filter(({ title }) => title === next.text) : [];
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

/** The site's own first words, which were never stored. */
function isGreeting({ number, author }) {
  return number === undefined && author.kind === "bot";
}

customElements.define("balie-message", BalieMessage);

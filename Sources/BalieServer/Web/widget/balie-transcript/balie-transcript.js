import { h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { notYetStored } from "../../shared/talk/messages.js";
import { dayOf, isSameDay } from "../moments.js";
import { Part } from "../part.js";
import { BalieMessage } from "../balie-message/balie-message.js";

/**
 * What was said, oldest first: the site's greeting, stored messages, turns of the conversation as
 * they happened while this page was open, and messages on their way.
 */
export class BalieTranscript extends Part {
  #list = h("ol", { class: "messages", role: "list" });
  #typing = h("div", { class: "typing", hidden: true });
  #seen = h("p", { class: "seen", hidden: true });
  #shown = new Map();
  #notices = [];

  build() {
    this.append(this.#list, this.#seen, this.#typing);
    this.#list.append(
      h("li", { class: "greeting" }, this.#message({ ...this.#greeting(), key: "greeting" })),
    );
  }

  /** Puts a line of its own under what has been said until now. */
  notice(text) {
    const last = this.conversation.messages.at(-1)?.number ?? 0;
    this.#notices.push({ key: `notice-${this.#notices.length}`, text, after: last });
    this.update();
  }

  /** The element of the last message. */
  get newest() {
    return [...this.querySelectorAll("balie-message")].at(-1);
  }

  update() {
    const wanted = this.#wanted();
    const keys = new Set(wanted.map(({ key }) => key));
    for (const [key, item] of this.#shown) if (!keys.has(key)) this.#remove(key, item);
    let before = this.#list.firstElementChild;
    for (const line of wanted) before = this.#place(line, before);
    this.#showSeen();
    this.#showTyping();
  }

  /** Only beneath the visitor's last words: of what was answered it goes without saying. */
  #showSeen() {
    const { messages, unsent, state } = this.conversation;
    const last = messages.at(-1);
    this.#seen.hidden = last?.author.kind !== "visitor" || unsent.length > 0
      || (state?.seenByOperator ?? 0) < last.number;
    this.#seen.textContent = this.#seen.hidden ? "" : this.t("message.seen");
  }

  #greeting() {
    const { language } = this.texts;
    const { greeting } = this.site;
    const text = greeting[language] ?? this.t("greeting");
    return { author: { kind: "bot" }, kind: "text", text };
  }

  /** All lines in order, each with a key that stays the same from being sent to being stored. */
  #wanted() {
    const { messages, unsent } = this.conversation;
    const lines = [...this.#withNotices(0)];
    let previous = null;
    for (const message of messages) {
      if (isFirstOfDay(previous, message)) lines.push(this.#day(message));
      if (previous && previous.episode !== message.episode) lines.push(this.#episode(message));
      lines.push(
        { key: message.clientId ?? message.number, message, follows: follows(previous, message) },
      );
      lines.push(...this.#withNotices(message.number));
      previous = message;
    }
    for (const entry of notYetStored(unsent, messages)) lines.push({ key: entry.clientId, message: unsentMessage(entry) });
    return lines;
  }

  #withNotices(number) {
    return this.#notices.filter(({ after }) => after === number);
  }

  #day({ at, number }) {
    return { key: `day-${number}`, text: dayOf(at, this.texts.language), after: null };
  }

  #episode({ episode }) {
    return { key: `episode-${episode}`, text: this.t("transcript.episode"), after: null };
  }

  #place(line, before) {
    const item = this.#shown.get(line.key) ?? this.#make(line);
    if (before?.nextElementSibling !== item) before.after(item);
    if (line.message) item.firstElementChild.show(line.message, line.follows);
    return item;
  }

  #make(line) {
    const item = line.message
      ? h("li", {}, this.#message(line.message))
      : h("li", { class: "notice" }, h("span", {}, line.text));
    this.#shown.set(line.key, item);
    return item;
  }

  #message(message) {
    const element = new BalieMessage();
    element.join(this.scope);
    element.show(message);
    return element;
  }

  #remove(key, item) {
    item.remove();
    this.#shown.delete(key);
  }

  #showTyping() {
    const { typing } = this.conversation;
    this.#typing.hidden = typing === null;
    if (typing === null || this.#typing.dataset.by === typing.by) return;
    this.#typing.dataset.by = typing.by;
    const words = typing.by === "operator"
      ? this.t("typing.operator", { name: typing.name ?? this.t("author.operator") })
      : this.t("typing.bot");
    this.#typing.replaceChildren(icon("more"), h("span", {}, words));
  }
}

/** A talk of today alone needs no day. */
function isFirstOfDay(previous, { at }) {
  return previous ? !isSameDay(previous.at, at) : !isSameDay(at, Date.now());
}

function follows(previous, message) {
  const { kind, name } = message.author;
  return previous?.author.kind === kind && previous.author.name === name;
}

function unsentMessage({ clientId, text, at, state, code }) {
  return { clientId, text, at, kind: "text", author: { kind: "visitor" }, unsent: state, code };
}

customElements.define("balie-transcript", BalieTranscript);

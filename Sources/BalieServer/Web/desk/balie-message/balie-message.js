import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { fileIcon } from "../../shared/talk/file-icon.js";
import { ItemElement } from "../drawing/desk-element.js";
import { dayAndTime, languageName, timeOfDay } from "../drawing/format.js";
import { linkedWords } from "../../shared/words/linked-words.js";
import { serverHTML } from "../drawing/server-html.js";
import { handedDeal } from "../deals/balie-handed-deal.js";
import { ownAddress } from "../../shared/line/address.js";
import { sizeWords } from "../../shared/talk/picture.js";
import { language, t } from "../drawing/words.js";

/** One message, stored or on its way. */
class BalieMessage extends ItemElement {
  #shown = null;

  update(entry) {
    const content = entry.message ?? entry.item;
    if (content === this.#shown) return;
    this.#shown = content;
    if (entry.kind === "message") this.#showStored(entry);
    else this.#showPending(entry.item);
  }

  #showStored({ message, part, isNewDay, conversation }) {
    const { author, kind, at } = message;
    this.className = `${kind === "note" ? "note" : author.kind} ${part ?? ""}`;
    const time = h("time", { datetime: at }, isNewDay ? dayAndTime(at) : timeOfDay(at));
    fill(
      this,
      h("p", { class: "by" }, byline(message), " ", time),
      body(message, conversation),
      ...remarks(message),
    );
  }

  #showPending({ text, isNote, state: progress }) {
    this.className = `${isNote ? "note" : "operator"} live pending`;
    const state = h("span", { class: "state" }, t(`pending.${progress}`));
    fill(this, h("p", { class: "by" }, state), words(text));
  }
}

function byline({ author, kind }) {
  const name = author.name || t(`author.${author.kind}`);
  const words = kind === "note" ? t("note.by", { name }) : name;
  return h("span", { class: "author", dir: "auto" }, words);
}

function body(message, conversation) {
  const { html, text, title, kind, options, attachment } = message;
  if (kind === "deal") return h("div", { class: "body" }, words(text), handedDeal(message));
  if (attachment) return file(attachment, conversation);
  if (!html) return words(text);
  const heading = kind === "answer" && title && h("p", { class: "title", dir: "auto" }, title);
  const list = options &&
    h("ul", { class: "options" }, ...options.map((option) => h("li", {}, option.title)));
  return h("div", { class: "body" }, heading, serverHTML(html), list);
}

/** A picture in its place and in full on a page of its own; anything else to be kept. */
function file({ id, type, name, description, size, width, height }, conversation) {
  const address = ownAddress(`/api/desk/conversations/${conversation}/attachments/${id}`);
  if (!type.startsWith("image/")) {
    const words = [h("bdi", {}, name), " ", h("small", {}, sizeWords(size, language()))];
    return h("p", { class: "body file" }, fileIcon("file"), h("a", { href: address, download: name }, ...words));
  }
  const image = h("img", { src: address, alt: description ?? name, width, height, loading: "lazy" });
  return h(
    "figure",
    { class: "body file" },
    h("a", { href: address, target: "_blank", rel: "noopener" }, image),
    description && h("figcaption", { dir: "auto" }, description),
  );
}

function words(text) {
  return h("p", { class: "body words", dir: "auto" }, ...linkedWords(text));
}

function remarks(message) {
  return [feedback(message), otherLanguage(message), operatorNote(message)].filter(Boolean);
}

function feedback({ feedback }) {
  if (!feedback) return null;
  const drawing = icon(feedback === "helpful" ? "thumbUp" : "thumbDown");
  return h("p", { class: `feedback ${feedback}` }, drawing, t(`feedback.${feedback}`));
}

function otherLanguage({ otherLanguage, language }) {
  return otherLanguage &&
    h("p", { class: "aside" }, t("answer.otherLanguage", { language: languageName(language) }));
}

function operatorNote({ operatorNoteHtml }) {
  if (!operatorNoteHtml) return null;
  return h(
    "div",
    { class: "operator-note" },
    h("strong", {}, t("operatorNote")),
    serverHTML(operatorNoteHtml),
  );
}

customElements.define("balie-message", BalieMessage);

/** What a message of the bot or a person has beyond words: form, options, a verdict. */
import { announce, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { linkedWords } from "../../shared/words/linked-words.js";
import { serverMarkup } from "../../shared/words/server-markup.js";

/** Its sheets. */
export const looks = [new URL("answer.css", import.meta.url)];

/**
 * What stands in the bubble. The only HTML that comes in: the server made it from the knowledge's
 * Markdown. People's words have none.
 */
export function words(part) {
  const { message: { html, text, author, attachment }, site } = part;
  if (attachment) return [file(part, attachment)];
  if (html && author.kind === "bot") return [serverMarkup(html, site.address)];
  return author.kind === "operator" ? linkedWords(text) : [text];
}

/** A file is fetched by what shows it; until then there are its words. */
function file(part, attachment) {
  const element = h("balie-attachment", {}, attachment.description ?? attachment.name);
  part.later.element("attachment").then(() => {
    customElements.upgrade(element);
    element.attachment = attachment;
    element.join(part.scope);
  }, () => null);
  return element;
}

/** What stands under the bubble. */
export function beside(part) {
  const { message, choosable } = part;
  return [
    message.otherLanguage && otherLanguage(part),
    choosable.length > 0 && options(part),
    message.kind === "answer" && feedback(part),
    message.kind === "deal" && dealCard(part),
  ];
}

function dealCard(part) {
  const card = h("balie-deal");
  const show = () => {
    card.join(part.scope);
    markDeal(part);
  };
  part.later.element("deal").then(show, () => null);
  return card;
}

/** Shows how a deal stands. */
export function markDeal(part) {
  const card = part.querySelector("balie-deal");
  if (card?.conversation) card.show(part.message);
}

/** Shows what the visitor thought of an answer. */
export function markFeedback(part) {
  const row = part.querySelector(".feedback");
  if (!row) return;
  const { feedback: given } = part.message;
  row.classList.toggle("given", Boolean(given));
  row.querySelector(".question").textContent = part.t(given ? "feedback.thanks" : "feedback.question");
  for (const button of row.querySelectorAll(".verdict")) {
    button.setAttribute("aria-pressed", String(button.dataset.verdict === given));
  }
}

function otherLanguage({ message, texts }) {
  const names = new Intl.DisplayNames(texts.language, { type: "language" });
  const language = names.of(message.language);
  return h("p", { class: "aside" }, texts.t("answer.otherLanguage", { language }));
}

function options(part) {
  const isAnswer = part.message.kind === "answer";
  const label = part.t(isAnswer ? "alternatives.label" : "clarification.label");
  return h(
    "div",
    { class: "options", role: "group", "aria-label": label },
    isAnswer && part.canChoose && h("p", { class: "aside" }, label),
    ...part.choosable.map((each) => option(part, each)),
  );
}

function option(part, { topic, title }) {
  const disabled = !part.canChoose;
  const onclick = () => part.canChoose && choose(part, topic, title);
  const attributes = { class: "option", type: "button", dir: "auto", disabled, onclick };
  return h("button", attributes, disabled && icon("check"), title);
}

function choose(part, topic, title) {
  part.conversation.say(title, topic);
  announce(part, "balie-said");
  announce(part, "balie-write");
}

function feedback(part) {
  return h(
    "div",
    { class: "feedback", role: "group", "aria-label": part.t("feedback.question") },
    h("span", { class: "question" }, part.t("feedback.question")),
    verdict(part, "helpful", "thumbUp", "feedback.yes"),
    verdict(part, "notHelpful", "thumbDown", "feedback.no"),
  );
}

function verdict(part, name, drawing, key) {
  const button = h("button", { type: "button", class: "verdict" }, icon(drawing), part.t(key));
  button.dataset.verdict = name;
  button.addEventListener("click", () =>
    part.attempt(button, () =>
      part.conversation.giveFeedback(part.message.number, name === "helpful")),
  );
  return button;
}

import { h } from "../../shared/element.js";
import { request } from "../../shared/request.js";
import { conversationTitle, dayAndTime, languageName } from "../drawing/format.js";
import { t } from "../drawing/words.js";

/** Measures that were counted from conversations, which can be read. */
const readable = new Set([
  "conversations", "questions", "returning", "rating", "contacts-left", "missed", "answered-by-bot",
  "answered-by-person", "left-as-message", "containment", "wrong-answers", "solved-own-yes",
  "solved-first-contact", "waiting-time", "first-response", "duration", "at-once",
]);

/** A way to the conversations behind a number; nothing where it was counted from none. */
export function wayBehind({ measure, numerator }, title, addressOf) {
  if (!readable.has(measure) || !numerator) return null;
  const href = addressOf({ behind: measure, topic: null, on: null });
  return h("a", { href, class: "behind", "aria-label": t("figures.behind.of", { title }) }, t("figures.behind"));
}

/** A topic or a page of a table as a way to the conversations in which it was asked about. */
export function nameBehind(kind, addressOf) {
  return (name) => h("a", { href: addressOf({ behind: "questions", topic: null, on: null, [kind]: name }) }, name);
}

/** The conversations behind a number, in place of the report. */
export async function conversationsBehind({ from, to, behind, topic, on }, measures, language, wayBack) {
  const query = new URLSearchParams({ from, to, measure: behind, ...(topic && { topic }), ...(on && { page: on }) });
  const { count, conversations } = await request("GET", `/api/figures/conversations?${query}`);
  const measure = measures.find(({ id }) => id === behind);
  const about = [measure.title[language] ?? measure.title.en, topic, on].filter(Boolean).join(" · ");
  return h(
    "section",
    { class: "conversations-behind", "aria-labelledby": "figures-behind" },
    h("p", {}, h("a", { href: wayBack }, t("figures.behind.back"))),
    h("h2", { id: "figures-behind", tabindex: "-1" }, about),
    h("p", { class: "aside" }, t("figures.behind.count", { count })),
    conversations.length < count && h("p", { class: "aside" }, t("figures.behind.shown", { count: conversations.length })),
    h("ul", {}, ...conversations.map(row)),
  );
}

function row(summary) {
  const { id, language, changedAt, phase } = summary;
  const facts = [dayAndTime(changedAt), languageName(language), t(`phase.${phase}`)];
  return h(
    "li",
    {},
    h("a", { href: `#/conversations/${encodeURIComponent(id)}`, dir: "auto" }, conversationTitle(summary)),
    h("span", { class: "aside" }, facts.join(" · ")),
  );
}

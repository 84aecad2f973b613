import { h } from "../../shared/element.js";
import { dayAndTime, languageName, teamName } from "../drawing/format.js";
import { mailLink, phoneLink } from "../drawing/links.js";
import { t } from "../drawing/words.js";

/** What is at stake: the open question, why a person is needed, and in which language. */
export function stake(summary, card, state) {
  const { handoff } = summary;
  return h(
    "section",
    { class: "stake" },
    handoff?.openQuestion && question(handoff.openQuestion, summary.language),
    handoff?.note && note(handoff),
    facts(summary, card, state),
  );
}

/** Who the visitor is, as far as they told. */
export function contact(card) {
  const { name, email, phone } = card?.contact ?? {};
  if (!name && !email && !phone) return null;
  return h(
    "section",
    { class: "contact" },
    h("h3", {}, t("card.contact"), " ", h("small", { class: "aside" }, t("card.contact.unverified"))),
    h(
      "ul",
      {},
      name && h("li", { dir: "auto" }, name),
      email && h("li", {}, mailLink(email)),
      phone && h("li", {}, phoneLink(phone)),
    ),
  );
}

function question(words, language) {
  return h(
    "div",
    { class: "question" },
    h("h3", {}, t("card.openQuestion")),
    h("blockquote", { dir: "auto", lang: language }, words),
  );
}

function note({ note, from }) {
  return h(
    "div",
    { class: "passed-note" },
    h("h3", {}, t("card.note", { name: from?.name ?? "" })),
    h("p", { dir: "auto" }, note),
  );
}

function facts(summary, card, state) {
  const { handoff } = summary;
  const list = [
    handoff && [t("card.reason"), t(`reason.${handoff.reason}`)],
    [t("card.language"), languageName(summary.language)],
    handoff?.team && [t("card.team"), teamName(state, handoff.team)],
    card && [t("card.started"), dayAndTime(card.startedAt)],
    origin(card) && [t("card.origin"), origin(card)],
    summary.rating && [t("card.rating"), t("card.rating.score", { score: summary.rating })],
    card?.erasureRequestedAt && [t("card.erasure"), dayAndTime(card.erasureRequestedAt)],
    card?.ratingComment && [t("card.ratingComment"), card.ratingComment],
  ];
  return h("dl", {}, ...list.filter(Boolean).flatMap(([name, value]) => fact(name, value)));
}

/** What linked to the hosted chat, e.g. `facebook`. */
function origin(card) {
  for (const { url } of card?.pages ?? []) {
    const from = new URL(url).searchParams.get("from");
    if (from) return from.slice(0, 40);
  }
  return null;
}

function fact(name, value) {
  return [h("dt", {}, name), h("dd", { dir: "auto" }, value)];
}

import { h } from "../../shared/element.js";
import { percentage } from "../drawing/format.js";
import { t, tOr } from "../drawing/words.js";

const shownAtOnce = 3;
const questionsAtOnce = 5;

/** What the bot made of each question, the last one first and open. Null where it read none. */
export function considered(card) {
  const read = card.messages.filter((message) => message.finding).reverse();
  if (read.length === 0) return null;
  const latest = read.slice(0, questionsAtOnce).map((each, index) => reading(each, index === 0));
  return h("div", {}, ...latest, earlier(read.slice(questionsAtOnce)));
}

// There may be hundreds: they are made when somebody asks for them.
function earlier(read) {
  if (read.length === 0) return null;
  const summary = h("summary", {}, t("card.earlierQuestions", { count: read.length }));
  const fold = h("details", { class: "more", "data-keep": "earlier-questions" }, summary);
  const make = () => fold.append(...read.map((message) => reading(message, false)));
  fold.addEventListener("toggle", make, { once: true });
  return fold;
}

function reading({ number, text, finding }, isOpen) {
  const { decision, candidates } = finding;
  const summary = h(
    "summary",
    {},
    h("span", { class: "asked", dir: "auto" }, text),
    h("span", { class: "decision" }, t(`decision.${decision}`)),
  );
  return h(
    "details",
    { open: isOpen, "data-keep": `finding-${number}` },
    summary,
    candidates.length === 0 && h("p", { class: "aside" }, t("card.noCandidates")),
    ranking(candidates.slice(0, shownAtOnce)),
    others(number, candidates.slice(shownAtOnce)),
    why(number, finding),
  );
}

function ranking(candidates) {
  return h("ol", { class: "candidates" }, ...candidates.map(candidate));
}

function others(number, candidates) {
  if (candidates.length === 0) return null;
  return h(
    "details",
    { class: "more", "data-keep": `more-${number}` },
    h("summary", {}, t("card.more", { count: candidates.length })),
    ranking(candidates),
  );
}

function candidate({ title, name, kind, confidence, matchedWords }) {
  const bar = h("span", { class: "share", "aria-hidden": "true" });
  bar.style.setProperty("--share", confidence);
  return h(
    "li",
    { class: kind },
    h("span", { class: "title", dir: "auto", title: name }, title || name),
    h("span", { class: "confidence" }, percentage(confidence)),
    bar,
    h("span", { class: "words" }, ...matchedWords.map((word) => h("mark", { dir: "auto" }, word))),
  );
}

function why(number, { candidates, terms }) {
  const scored = candidates.filter(({ evidence }) => evidence?.length);
  if (scored.length === 0 && terms.length === 0) return null;
  return h(
    "details",
    { class: "why", "data-keep": `why-${number}` },
    h("summary", {}, t("card.why")),
    scored.length > 0 && h("dl", {}, ...scored.flatMap(evidenceOf)),
    terms.length > 0 && h("p", {}, t("card.terms")),
    h("ul", { class: "terms" }, ...terms.map(term)),
  );
}

function evidenceOf({ title, name, evidence }) {
  const parts = evidence.map(({ field, words, share }) => {
    const source = `${percentage(share)} ${tOr(`field.${field}`, field)}`;
    return h("dd", { dir: "auto" }, [source, words.join(", ")].filter(Boolean).join(": "));
  });
  return [h("dt", { dir: "auto" }, title || name), ...parts];
}

function term({ word, repaired, parts, synonyms }) {
  const readings = [
    repaired && t("term.repaired", { word: repaired }),
    parts.length > 0 && t("term.parts", { words: parts.join(" + ") }),
    synonyms.length > 0 && t("term.synonyms", { words: synonyms.join(", ") }),
  ].filter(Boolean);
  return h(
    "li",
    { dir: "auto" },
    h("strong", {}, word),
    readings.length ? ` ${readings.join("; ")}` : null,
  );
}

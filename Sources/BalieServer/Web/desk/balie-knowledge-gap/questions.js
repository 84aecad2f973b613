import { h } from "../../shared/element.js";
import { dayAndTime, languageName, percentage } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import { topicTitle } from "./facts.js";

/** Questions as people asked them, what the bot did, and what an operator then said. */
export function questionList(questions, topics) {
  return h("ul", { class: "asked-questions" }, ...questions.map((each) => item(each, topics)));
}

function item(question, topics) {
  const { conversation, number, at, language, text, shortfall, operatorAnswer } = question;
  const why = shortfall &&
    h("span", { class: `tag ${shortfall}` }, t(`shortfall.${shortfall}`));
  return h(
    "li",
    {},
    h("p", { class: "asked", lang: language, dir: "auto" }, text),
    h(
      "p",
      { class: "facts" },
      why,
      h("span", {}, languageName(language)),
      h("span", {}, done(question, topics)),
      h(
        "a",
        {
          href: `#/conversations/${encodeURIComponent(conversation)}`,
          "data-keep": `${conversation}-${number}`,
        },
        h("time", { datetime: at }, dayAndTime(at)),
        h("span", { class: "unseen" }, t("gap.conversation")),
      ),
    ),
    operatorAnswer && answered(operatorAnswer),
  );
}

function done({ decision, topic, confidence, language }, topics) {
  const words = t(`decision.${decision}`);
  if (!topic) return words;
  return t("gap.done", {
    decision: words,
    topic: topicTitle(topics, topic, language),
    confidence: percentage(confidence),
  });
}

function answered(words) {
  return h(
    "div",
    { class: "operator-answer" },
    h("strong", {}, t("gap.operatorAnswer")),
    h("p", { class: "words", dir: "auto" }, words),
  );
}

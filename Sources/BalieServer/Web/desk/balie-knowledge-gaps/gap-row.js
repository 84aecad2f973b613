import { h } from "../../shared/element.js";
import { topicTitle, why } from "../balie-knowledge-gap/facts.js";
import { language, t } from "../drawing/words.js";

/** A gap in the list: its most typical question, whom it cost, why, and what comes nearest. */
export function gapRow(gap, { topics, dearest, isOpen }) {
  const { id, title, people, nearestTopic } = gap;
  return h(
    "a",
    {
      class: "leaf",
      href: `#/knowledge/gaps/${encodeURIComponent(id)}`,
      "aria-current": isOpen ? "true" : null,
      "data-keep": id,
    },
    h("span", { class: "title", dir: "auto" }, title),
    h("span", { class: "people" }, t("gap.people", { count: people })),
    bar(gap.cost / dearest),
    h("span", { class: "why" }, ...why(gap).map(tag)),
    nearestTopic &&
    h("span", { class: "facts" }, t("gap.nearest", {
      topic: topicTitle(topics, nearestTopic, language()),
    })),
  );
}

function bar(share) {
  const element = h("span", { class: "share", "aria-hidden": "true" });
  element.style.setProperty("--share", share);
  return element;
}

function tag({ name, words }) {
  return h("span", { class: `tag ${name}` }, words);
}

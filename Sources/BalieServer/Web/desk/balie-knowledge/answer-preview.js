import { h } from "../../shared/element.js";
import { serverHTML } from "../drawing/server-html.js";
import { t } from "../drawing/words.js";

/** An answer as a visitor gets it, with what only operators see of it below. */
export function answerPreview({ title, language, html, operatorNoteHtml }) {
  return h(
    "div",
    { class: "answer-as-shown" },
    h(
      "div",
      { class: "answer-preview", lang: language },
      h("p", { class: "title", dir: "auto" }, title),
      serverHTML(html),
    ),
    operatorNoteHtml &&
    h(
      "div",
      { class: "operator-note" },
      h("strong", {}, t("operatorNote")),
      serverHTML(operatorNoteHtml),
    ),
  );
}

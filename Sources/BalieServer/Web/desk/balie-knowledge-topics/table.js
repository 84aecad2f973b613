import { h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { t } from "../drawing/words.js";
import { figures, titleOf } from "./order.js";

/** Topics as a table; `sort(column)` is called where a heading is pressed. */
export function topicTable(topics, { by, isDescending }, sort) {
  const direction = isDescending ? "descending" : "ascending";
  const head = ["title", ...figures].map((column) =>
    h(
      "th",
      { scope: "col", "aria-sort": column === by ? direction : null },
      h(
        "button",
        { type: "button", class: "quiet", "data-sort": column, onclick: () => sort(column) },
        t(`topics.${column}`),
        column === by && icon("chevron"),
      ),
    )
  );
  const label = t("knowledge.topics");
  return h(
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": label },
    h(
      "table",
      { "aria-label": label },
      h("thead", {}, h("tr", {}, ...head)),
      h("tbody", {}, ...topics.map(row)),
    ),
  );
}

function row(topic) {
  const { name, status, titles } = topic;
  const title = titleOf(topic);
  return h(
    "tr",
    {},
    h(
      "th",
      { scope: "row" },
      h("a", { href: `#/knowledge/topics/${encodeURIComponent(name)}`, dir: "auto" }, title),
      status !== "active" && h("span", { class: "tag claimed" }, t(`status.${status}`)),
      h("small", {}, `${name} · ${Object.keys(titles).sort().join(", ")}`),
    ),
    ...figures.map((each) =>
      h("td", { class: topic[each] === 0 ? "zero" : null }, String(topic[each]))
    ),
  );
}

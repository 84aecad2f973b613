import { h } from "../../shared/element.js";
import { t } from "../drawing/words.js";
import { figureTable, nothing } from "./figure-table.js";

let count = 0;

/**
 * A picture with its heading, a sentence that says what it shows, and its table one click away.
 *
 * @param {string} key the texts' name
 * @param {object} table the rows that it shows
 * @param {SVGElement | HTMLElement | null} drawing nothing where there is nothing to draw
 * @param {string} download where the rows can be had as a file
 */
export function picture({ key, table, drawing, download, named, controls = [], remark = null }) {
  const id = `figure-${count += 1}`;
  const title = t(`figures.${key}`);
  const isEmpty = !drawing;
  if (drawing instanceof SVGElement) {
    drawing.setAttribute("role", "img");
    drawing.setAttribute("aria-labelledby", `${id} ${id}-says`);
  }
  return h(
    "section",
    { class: "picture", "aria-labelledby": id },
    h("h3", { id }, title),
    h("p", { class: "aside", id: `${id}-says` }, t(`figures.${key}.says`)),
    ...controls,
    isEmpty ? nothing(`figures.${key}.empty`) : h("div", { class: "drawing" }, drawing),
    remark,
    !isEmpty && h(
      "details",
      { "data-keep": key },
      h("summary", {}, t("figures.table")),
      figureTable(table, title, named),
      h("p", { class: "downloads" }, h("a", { href: `${download}&format=csv` }, t("figures.csv")), " ",
        h("a", { href: download }, t("figures.json"))),
    ),
  );
}

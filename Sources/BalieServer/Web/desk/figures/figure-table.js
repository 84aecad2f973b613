import { h } from "../../shared/element.js";
import { t, tOr } from "../drawing/words.js";
import { readable } from "./numbers.js";

/** What a column is called. */
export function columnName({ id, currency }) {
  const name = tOr(`figures.column.${id}`, id);
  return currency ? `${name} (${currency})` : name;
}

/** A table of figures as people read it; its first column names the rows. */
export function figureTable({ columns, rows }, caption, named = (name) => name) {
  return h(
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": t("figures.table.of", { title: caption }) },
    h(
      "table",
      {},
      h("caption", { class: "unseen" }, caption),
      h("thead", {}, h("tr", {}, ...columns.map((column) => h("th", { scope: "col" }, columnName(column))))),
      h("tbody", {}, ...rows.map((row) => h("tr", {}, ...row.map((cell, index) =>
        index === 0
          ? h("th", { scope: "row" }, shown(cell, columns[0], named))
          : h("td", { class: columns[index].kind ? "number" : null }, shown(cell, columns[index], (name) =>
            tOr(`figures.${columns[index].id}.${name}`, name))))))),
    ),
  );
}

function shown(cell, { kind, currency }, named) {
  return typeof cell === "string" ? named(cell) : readable(cell, kind, currency);
}

/** Says that there is nothing yet, and how to begin. */
export function nothing(key) {
  return h("p", { class: "empty" }, t(key));
}

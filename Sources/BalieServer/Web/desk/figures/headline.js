import { h } from "../../shared/element.js";
import { language, t } from "../drawing/words.js";
import { wayBehind } from "./behind.js";
import { change, readable } from "./numbers.js";

/** What stands at the top, for marketing, sales and service alike. */
const headline = [
  "conversations", "answered-by-bot", "solved-own-yes", "first-response-median", "orders", "net-turnover",
];

/** The headline row: each figure with what it was before and its definition one click away. */
export function headlineRow(figures, earlier, measures, addressOf) {
  const tiles = headline.flatMap((id) => {
    const measure = measures.find((each) => each.id === id);
    const own = figures.filter((figure) => figure.measure === id);
    return (own.length ? own : [{ measure: id }])
      .map((figure) => tile(figure, match(earlier, figure), measure, addressOf));
  });
  return h("ul", { class: "headline" }, ...tiles);
}

/** Every figure, with its definition. */
export function allFigures(figures, earlier, measures, addressOf) {
  return h(
    "dl",
    { class: "definitions" },
    ...measures.flatMap((measure) => {
      const own = figures.filter((figure) => figure.measure === measure.id);
      if (!own.length) return [];
      return [h(
        "div",
        {},
        h("dt", {}, titleOf(measure)),
        h("dd", { class: "values" }, ...own.map((figure) => valued(figure, match(earlier, figure), measure))),
        h("dd", {}, definition(measure), wayBehind(own[0], titleOf(measure), addressOf)),
      )];
    }),
  );
}

function match(figures, { measure, currency }) {
  return figures?.find((each) => each.measure === measure && each.currency === currency) ?? null;
}

function titleOf({ title }) {
  return title[language()] ?? title.en;
}

function tile(figure, before, measure, addressOf) {
  return h(
    "li",
    {},
    h("h3", {}, titleOf(measure)),
    valued(figure, before, measure),
    h("details", {}, h("summary", {}, t("figures.definition")), definition(measure)),
    wayBehind(figure, titleOf(measure), addressOf),
  );
}

function valued(figure, before, { kind }) {
  const difference = before && change(figure.value, before.value);
  return h(
    "p",
    { class: "value" },
    h("strong", {}, readable(figure.value, kind, figure.currency)),
    difference && h("span", { class: "change" }, t("figures.change", { change: difference })),
  );
}

function definition({ numerator, denominator, estimate }) {
  const words = (text) => text[language()] ?? text.en;
  return h(
    "p",
    { class: "aside" },
    denominator
      ? t("figures.ratio", { numerator: words(numerator), denominator: words(denominator) })
      : words(numerator),
    estimate && h("strong", {}, ` ${t("figures.estimate")}`),
  );
}

import { h } from "../../shared/element.js";
import { t, tOr } from "../drawing/words.js";
import { barChart } from "./bar-chart.js";
import { heatMap } from "./heat-map.js";
import { intervalChart } from "./interval-chart.js";
import { lineChart } from "./line-chart.js";
import { readable, short, shortDay, weekdays } from "./numbers.js";
import { picture } from "./picture.js";

const mostBars = 12;

/** Conversations day by day, beside those of the days before. */
export function conversationsByDay(days, earlier, download) {
  return overDays("talks", days, earlier, indexOf(days, "conversations"), download);
}

/** Turnover day by day, a picture for each currency. */
export function turnoverByDay(days, earlier, download) {
  const columns = days.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ id }) => id === "turnover");
  if (!columns.length) return [picture({ key: "sales", table: days, drawing: null, download })];
  return columns.map(({ index, currency }) => {
    const before = earlier && indexOf(earlier, "turnover", currency);
    return overDays("sales", days, before >= 0 ? earlier : null, index, download, before);
  });
}

function overDays(key, days, earlier, index, download, earlierIndex = index) {
  const { kind, currency } = days.columns[index];
  const values = days.rows.map((row) => row[index]);
  const series = [{ name: t("figures.now"), values }];
  if (earlier) {
    const before = earlier.rows.map((row) => row[earlierIndex]).slice(0, values.length);
    series.push({ name: t("figures.before"), values: before, isEarlier: true });
  }
  const isEmpty = series.every((each) => each.values.every((value) => value === 0));
  const drawing = isEmpty ? null : lineChart({
    labels: days.rows.map(([day]) => shortDay(day)),
    series,
    short: (value) => short(value, kind, currency),
    full: (value) => readable(value, kind, currency),
  });
  return picture({ key, table: days, drawing, download, named: shortDay, remark: !isEmpty && legend(series) });
}

function legend(series) {
  return h("ul", { class: "legend", "aria-hidden": "true" }, ...series.map(({ name, isEarlier }) =>
    h("li", { class: isEarlier ? "earlier" : null }, name)));
}

/** When questions come, to see when to be there. */
export function hoursOfWeek(hours, download) {
  const values = [...Array(7).keys()].map((day) =>
    hours.rows.slice(day * 24, day * 24 + 24).map((row) => row[2]));
  const days = weekdays();
  const isEmpty = values.flat().every((value) => value === 0);
  const say = (day, hour, count) => t("figures.hours.cell", { day: days[day], hour, count });
  const drawing = isEmpty ? null : heatMap({ values, days, say });
  const rows = hours.rows.map(([day, ...rest]) => [days[day - 1], ...rest]);
  return picture({ key: "hours", table: { ...hours, rows }, drawing, download });
}

/** Bars of the first numbers of a table. */
export function bars(key, table, download, { named = (name) => name, link, controls = [], remark = null } = {}) {
  const { kind, currency } = table.columns[1];
  const rows = table.rows.filter(([name, value]) => name !== "*" && value > 0).slice(0, mostBars)
    .map(([name, value]) => ({ name: named(name), value, text: readable(value, kind, currency) }));
  const drawing = rows.length ? barChart(rows) : null;
  return picture({ key, table, drawing, download, named: link ?? named, controls, remark });
}

/** What somebody did on the way, each step out of those of the step before. */
export function funnel(figures, download) {
  const number = (id, part = "numerator") => figures.find(({ measure }) => measure === id)?.[part] ?? 0;
  const steps = [
    ["conversations", number("conversations")],
    ["helped", number("answered-by-bot", "denominator")],
    ["answered", number("answered-by-bot") + number("answered-by-person")],
    ["bought", number("orders-per-conversation")],
  ];
  const columns = [{ id: "step", kind: null }, { id: "count", kind: "count" }];
  const rows = steps.map(([step, value]) => [step, value]);
  const named = (step) => t(`figures.step.${step}`);
  return bars("funnel", { columns, rows }, download, { named });
}

/** Each invitation against those who did not see it, and what may be said of that. */
export function comparisons(table, download) {
  const at = (row, id) => row[indexOf(table, id)];
  const rows = table.rows.filter((row) => at(row, "difference-lower") !== null).map((row) => ({
    name: row[0],
    value: at(row, "difference"),
    lower: at(row, "difference-lower"),
    upper: at(row, "difference-upper"),
    text: t(`figures.verdict.${at(row, "verdict")}`),
  }));
  const drawing = rows.length ? intervalChart(rows) : null;
  const remark = rows.length > 0 && h("p", { class: "aside" }, t("figures.comparisons.explained"));
  return picture({ key: "comparisons", table, drawing, download, remark });
}

/** What the rows of an attribution are called. */
export function owed(name) {
  return tOr(`figures.owed.${{ "": "unnamed", "-": "untouched", "*": "all" }[name]}`, name);
}

function indexOf({ columns }, id, currency = null) {
  return columns.findIndex((column) =>
    column.id === id && (currency === null || column.currency === currency));
}


import { request } from "../../shared/request.js";
import { before } from "./period.js";

let measures = null;

/** Where a table can be had. */
export function tableAddress(name, { from, to, window, reach, by }) {
  const query = new URLSearchParams({ from, to, window, reach });
  if (name === "attribution") query.set("by", by);
  return `/api/figures/tables/${name}?${query}`;
}

/** Everything that a page of figures shows. */
export async function fetchFigures(question) {
  const earlier = question.compares ? { ...question, ...before(question) } : null;
  measures ??= await request("GET", "/api/figures/measures");
  const names = ["days", "hours", "topics", "pages", "attribution", "comparisons", "goals", "at-once"];
  const [summary, past, earlierDays, ...tables] = await Promise.all([
    summaryOf(question),
    earlier && summaryOf(earlier),
    earlier && request("GET", tableAddress("days", earlier)),
    ...names.map((name) => request("GET", tableAddress(name, question))),
  ]);
  const byName = Object.fromEntries(names.map((name, index) => [name, tables[index]]));
  return { summary, earlier: past, measures, tables: { ...byName, earlierDays } };
}

function summaryOf({ from, to, window, reach }) {
  return request("GET", `/api/figures?${new URLSearchParams({ from, to, window, reach })}`);
}

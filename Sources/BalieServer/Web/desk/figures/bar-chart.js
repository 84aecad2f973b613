import { svg } from "../../shared/element.js";
import { drawingWidth, placed } from "./scale.js";

const row = 30;

/**
 * Bars with names, one below the other.
 *
 * @param {{ name: string, value: number, text: string }[]} rows
 */
export function barChart(rows) {
  const most = Math.max(0, ...rows.map(({ value }) => value));
  const width = drawingWidth();
  const start = Math.round(width * 0.32);
  const room = width - start - Math.max(70, width * 0.15);
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${rows.length * row}`, class: "chart bar-chart" },
    ...rows.map((each, index) => bar(each, index * row, start, placed(each.value, most, room))),
  );
}

function bar({ name, text }, top, start, length) {
  const middle = top + row / 2 + 4;
  const letters = Math.floor(start / 7.5);
  return svg(
    "g",
    {},
    svg("text", { x: start - 10, y: middle, class: "beside name" }, clipped(name, letters), svg("title", {}, name)),
    svg("rect", { x: start, y: top + 6, width: Math.max(length, 1), height: row - 12, rx: 3 }),
    svg("text", { x: start + Math.max(length, 1) + 8, y: middle, class: "value" }, text),
  );
}

function clipped(name, letters) {
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}

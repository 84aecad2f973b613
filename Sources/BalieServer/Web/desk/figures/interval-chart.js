import { svg } from "../../shared/element.js";
import { drawingWidth } from "./scale.js";

const size = { row: 44, end: 24 };

/**
 * Differences with what they may be: a dot, a line around it, and where nothing would lie.
 *
 * @param {{ name: string, value: number, lower: number, upper: number, text: string }[]} rows
 */
export function intervalChart(rows) {
  const reach = Math.max(0.001, ...rows.flatMap(({ lower, upper }) => [Math.abs(lower), Math.abs(upper)]));
  const width = drawingWidth();
  const start = Math.round(width * 0.3);
  const middle = (start + width - size.end) / 2;
  const half = (width - size.end - start) / 2;
  const x = (value) => middle + (value / reach) * half;
  const height = rows.length * size.row + 8;
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, class: "chart interval-chart" },
    svg("line", { x1: middle, x2: middle, y1: 0, y2: height, class: "nothing" }),
    ...rows.map((row, index) => interval(row, index * size.row + size.row / 2, start, x)),
  );
}

function interval({ name, value, lower, upper, text }, y, start, x) {
  return svg(
    "g",
    {},
    svg("text", { x: start - 10, y: y + 4, class: "beside name" }, name),
    svg("line", { x1: x(lower), x2: x(upper), y1: y, y2: y, class: "reach" }),
    svg("circle", { cx: x(value), cy: y, r: 5 }, svg("title", {}, text)),
    svg("text", { x: x((lower + upper) / 2), y: y + 20, class: "below" }, text),
  );
}

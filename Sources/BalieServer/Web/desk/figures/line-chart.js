import { svg } from "../../shared/element.js";
import { drawingWidth, placed, sparse, ticks } from "./scale.js";

const size = { height: 240, start: 56, end: 12, top: 12, bottom: 30 };

/**
 * Lines over days, the first in front; one that stands for an earlier period is dashed.
 *
 * @param {string[]} labels one a day
 * @param {{ name: string, values: number[], isEarlier?: boolean }[]} series
 * @param {(value: number) => string} short how a value is written at the axis
 * @param {(value: number) => string} full how it is written beside a point
 */
export function lineChart({ labels, series, short, full }) {
  const steps = ticks(Math.max(0, ...series.flatMap(({ values }) => values)));
  const most = steps.at(-1);
  const width = drawingWidth();
  const wide = width - size.start - size.end;
  const high = size.height - size.top - size.bottom;
  const x = (index) => size.start + (labels.length > 1 ? (index / (labels.length - 1)) * wide : wide / 2);
  const y = (value) => size.top + high - placed(value, most, high);
  const isShown = sparse(labels.length, Math.floor(width / 85));
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${size.height}`, class: "chart line-chart" },
    ...steps.map((step) => rule(y(step), short(step), width)),
    ...labels.map((label, index) =>
      isShown(index) && svg("text", { x: x(index), y: size.height - 8, class: "below" }, label)),
    ...[...series].reverse().map((each) => line(each, labels, x, y, full)),
  );
}

function rule(y, label, width) {
  return svg(
    "g",
    {},
    svg("line", { x1: size.start, x2: width - size.end, y1: y, y2: y, class: "rule" }),
    svg("text", { x: size.start - 8, y: y + 4, class: "beside" }, label),
  );
}

function line({ name, values, isEarlier }, labels, x, y, full) {
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`);
  const dots = isEarlier ? [] : values.map((value, index) =>
    svg(
      "circle",
      { cx: x(index), cy: y(value), r: values.length > 60 ? 2 : 3.5 },
      svg("title", {}, `${labels[index]}: ${full(value)}`),
    ));
  return svg(
    "g",
    { class: isEarlier ? "series earlier" : "series" },
    svg("title", {}, name),
    svg("polyline", { points: points.join(" ") }),
    ...dots,
  );
}

import { svg } from "../../shared/element.js";
import { drawingWidth } from "./scale.js";

const place = { height: 24, start: 44, top: 20 };

/**
 * Hours of the week: the stronger the colour, the more.
 *
 * @param {number[][]} values seven days from Monday, 24 hours each
 * @param {string[]} days their names
 * @param {(day: number, hour: number, value: number) => string} say a cell in words
 */
export function heatMap({ values, days, say }) {
  const most = Math.max(1, ...values.flat());
  const width = drawingWidth();
  const wide = (width - place.start) / 24;
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${place.top + 7 * place.height}`, class: "chart heat-map" },
    ...[0, 3, 6, 9, 12, 15, 18, 21].map((hour) =>
      svg("text", { x: place.start + hour * wide, y: 13, class: "above" }, `${hour}`)),
    ...days.map((day, index) =>
      svg("text", { x: place.start - 8, y: top(index) + 16, class: "beside" }, day)),
    ...values.flatMap((hours, day) => hours.map((value, hour) =>
      svg(
        "rect",
        {
          x: place.start + hour * wide + 1,
          y: top(day) + 1,
          width: wide - 2,
          height: place.height - 2,
          rx: 3,
          class: `heat-${value === 0 ? 0 : Math.ceil((value / most) * 5)}`,
        },
        svg("title", {}, say(day, hour, value)),
      ))),
  );
}

function top(day) {
  return place.top + day * place.height;
}

import { svg } from "../element.js";

const drawings = {
  file: ["M6 3.5h8l4.5 4.5v12.5H6Z", "M14 3.5V8h4.5"],
  image: ["M4 5h16v14H4Z", "m4 16 5-5 4 4 2.5-2.5L20 17", "M15.5 9v.1"],
};

/** A `file` or an `image`, drawn in the manner of the other icons. */
export function fileIcon(name) {
  const attributes = { viewBox: "0 0 24 24", "aria-hidden": "true", class: "icon", focusable: "false" };
  return svg("svg", attributes, ...drawings[name].map((d) => svg("path", { d })));
}

import { svg } from "./element.js";

/** Line drawings on a 24 by 24 field, in the colour of the text around them. */
const drawings = {
  alert: ["M12 8v5", "M12 16.5v.5", "M10.3 3.9 2.4 17.6A2 2 0 0 0 4.1 20.6h15.8a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z"],
  bell: ["M6 9a6 6 0 0 1 12 0c0 6 2.5 7 2.5 7h-17S6 15 6 9", "M10 20a2.2 2.2 0 0 0 4 0"],
  book: ["M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5c-3.5 0-6.5.5-8.5 2Z", "M12 6.5V20"],
  bot: ["M5 9h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Z", "M12 9V5", "M12 3.6v.3", "M9 14v.6", "M15 14v.6"],
  check: ["m5 12.5 4.5 4.5L19 7.5"],
  chat: ["M20.5 11.5c0 4.4-3.8 8-8.5 8-1.3 0-2.6-.3-3.7-.8L3.5 20l1.4-4.1a7.6 7.6 0 0 1-1.4-4.4c0-4.4 3.8-8 8.5-8s8.5 3.6 8.5 8Z"],
  chevron: ["m6 9.5 6 6 6-6"],
  clock: ["M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z", "M12 7.5V12l3 2"],
  close: ["M6 6l12 12", "M18 6 6 18"],
  leave: ["M10 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h4", "m15 8 4 4-4 4", "M9.5 12H19"],
  mail: ["M4 5.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 17V7A1.5 1.5 0 0 1 4 5.5Z", "m3 7.5 9 6 9-6"],
  more: ["M12 5.5v.1", "M12 12v.1", "M12 18.5v.1"],
  note: ["M5 3.5h14v11l-5 6H5Z", "M19 14.5h-5v6"],
  offline: ["M3 3l18 18", "M5 12.5a10 10 0 0 1 3.5-2.3", "M2 9a15 15 0 0 1 4-2.6", "M12 5a15 15 0 0 1 10 4", "M15.5 10.7a10 10 0 0 1 3.5 1.8", "M8.5 16a5 5 0 0 1 7 0", "M12 19.5v.1"],
  person: ["M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z", "M4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6"],
  search: ["M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z", "m15.5 15.5 5 5"],
  send: ["M12 19.5v-15", "m5.5 11 6.5-6.5 6.5 6.5"],
  star: ["m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9L3.5 9.7l5.9-.8Z"],
  thumbDown: ["M7 14.5V4H4v10.5Z", "M7 14.5 11 21c1.5 0 2.5-1 2.5-2.5V15h5a2 2 0 0 0 2-2.3l-1.2-7A2 2 0 0 0 17.3 4H7"],
  thumbUp: ["M7 9.5V20H4V9.5Z", "M7 9.5 11 3c1.5 0 2.5 1 2.5 2.5V9h5a2 2 0 0 1 2 2.3l-1.2 7a2 2 0 0 1-2 1.7H7"],
  transfer: ["M4 8h15", "m15 4 4 4-4 4", "M20 16H5", "m9 12-4 4 4 4"],
};

/** An icon that says nothing by itself: the button or text around it carries the name. */
export function icon(name) {
  const attributes = { viewBox: "0 0 24 24", "aria-hidden": "true", class: `icon icon-${name}`, focusable: "false" };
  return svg("svg", attributes, ...drawings[name].map((d) => svg("path", { d })));
}

import { svg } from "../../shared/element.js";

/** Drawings that only the desk needs, in the manner of the shared ones. */
export const back = () => drawn("m14.5 5-7 7 7 7");
export const bellOff = () =>
  drawn(
    "M6 9a6 6 0 0 1 9.5-4.9",
    "M18 9c0 6 2.5 7 2.5 7H9",
    "M6.4 11c-.5 4-2.9 5-2.9 5h2",
    "M10 20a2.2 2.2 0 0 0 4 0",
    "M4 3.5l16 17",
  );
export const card = () => drawn("M4 4.5h16v15H4Z", "M14.5 4.5v15", "M17 8.5h.5", "M17 12h.5");
export const help = () =>
  drawn(
    "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z",
    "M9.5 9.7a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8",
    "M12 16.6v.2",
  );
export const lock = () =>
  drawn("M6 10.5h12v9H6Z", "M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5", "M12 14.5v1.5");
export const tag = () => drawn("M11 3.5h9v9l-8.5 8.5-9-9Z", "M16 7.5v.1");
export const plus = () => drawn("M12 5v14", "M5 12h14");

function drawn(...paths) {
  const attributes = {
    viewBox: "0 0 24 24",
    "aria-hidden": "true",
    class: "icon",
    focusable: "false",
  };
  return svg("svg", attributes, ...paths.map((d) => svg("path", { d })));
}

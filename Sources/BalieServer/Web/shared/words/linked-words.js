import { h } from "../element.js";
import { partsOf } from "./links.js";

/** Plain words as nodes in which web addresses can be followed. Never parsed as HTML. */
export function linkedWords(words) {
  return partsOf(words).map(({ text, href }) => (href ? link(href, text) : text));
}

function link(href, text) {
  return h("a", { href, target: "_blank", rel: "noopener noreferrer", dir: "auto" }, text);
}

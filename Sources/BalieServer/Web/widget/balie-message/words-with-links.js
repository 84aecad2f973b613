import { h } from "../../shared/element.js";

const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/**
 * The words as text nodes; with `linked`, web addresses in them become links. Never parsed as HTML.
 */
export function wordsWithLinks(text, linked) {
  if (!linked) return [text];
  const nodes = [];
  let end = 0;
  for (const { 0: url, index } of text.matchAll(address)) {
    nodes.push(text.slice(end, index));
    nodes.push(h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, url));
    end = index + url.length;
  }
  return [...nodes, text.slice(end)];
}

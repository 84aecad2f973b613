import { h } from "../../shared/element.js";
import { serverMarkup } from "../../shared/words/server-markup.js";

let site;

/** The website's address, by which links to its own pages are made whole; undefined without one. */
export function siteIs(address) {
  site = address;
}

/**
 * What the server made from the knowledge's Markdown, never words of a visitor or an operator. Its
 * links lead away from the desk, which stays as it is.
 */
export function serverHTML(html) {
  const element = h("div", { class: "server-html", dir: "auto" }, serverMarkup(html, site));
  for (const link of element.querySelectorAll("a[href]")) {
    link.target = "_blank";
    link.rel = "noopener";
  }
  return element;
}

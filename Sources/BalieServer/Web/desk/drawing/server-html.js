import { h } from "../../shared/element.js";

/**
 * The one place of the desk where HTML goes into the page: only what the server made from the
 * knowledge's Markdown, never words of a visitor or an operator.
 */
export function serverHTML(html) {
  const element = h("div", { class: "server-html", dir: "auto" });
  element.innerHTML = html;
  for (const link of element.querySelectorAll("a[href]")) {
    link.target = "_blank";
    link.rel = "noopener";
  }
  return element;
}

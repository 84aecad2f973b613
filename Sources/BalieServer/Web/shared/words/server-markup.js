import { piecesOf } from "./markup.js";

/** What Markdown can become, and the attributes that are taken over. Everything else is words. */
const allowed = {
  a: ["href", "title"], img: ["src", "alt", "title"], ol: ["start"], th: ["align"], td: ["align"],
};
const plainElements = [
  "p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "li", "h1", "h2", "h3", "h4",
  "h5", "h6", "table", "thead", "tbody", "tr", "del", "sup", "sub",
];
for (const name of plainElements) allowed[name] = [];
const empty = ["br", "hr", "img"];
const followed = ["http:", "https:", "mailto:", "tel:"];

/**
 * The server's HTML as nodes, made one by one of what is allowed: no page's Trusted Types policy is
 * asked, and nothing else can come in. Relative addresses are the site's, told by `site`.
 */
export function serverMarkup(html, site = location.origin) {
  const root = document.createDocumentFragment();
  const open = [root];
  for (const piece of piecesOf(html)) {
    if (piece.text !== undefined) open.at(-1).append(piece.text);
    else if (piece.close) close(open, piece.close);
    else if (allowed[piece.open]) begin(open, piece, site);
  }
  return root;
}

function begin(open, { open: name, attributes }, site) {
  const element = document.createElement(name);
  for (const each of allowed[name]) {
    if (each in attributes) dress(element, each, attributes[each], site);
  }
  open.at(-1).append(element);
  if (!empty.includes(name)) open.push(element);
}

function close(open, name) {
  const place = open.findLastIndex((each) => each.localName === name);
  if (place > 0) open.splice(place);
}

function dress(element, name, value, site) {
  if (name !== "href" && name !== "src") return element.setAttribute(name, value);
  const url = URL.canParse?.(value, site) === false ? null : new URL(value, site);
  if (!url || !followed.includes(url.protocol)) return undefined;
  element.setAttribute(name, url.href);
  if (name === "src" || url.origin === location.origin) return undefined;
  element.target = "_blank";
  element.rel = "noopener";
  return undefined;
}

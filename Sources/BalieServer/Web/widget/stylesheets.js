import { h } from "../shared/element.js";

/**
 * Links stylesheets into a shadow root; resolves when all are there, so that nothing shows
 * undressed.
 */
export function dress(root, urls) {
  return Promise.all(urls.map((url) => link(root, url)));
}

function link(root, url) {
  return new Promise((resolve) => {
    // A look that does not load makes the words plain, not absent.
    root.append(h("link", { rel: "stylesheet", href: url, onload: resolve, onerror: resolve }));
  });
}

import { h } from "../shared/element.js";

/**
 * Dresses a shadow root; resolves when all sheets are there, so that nothing shows undressed. They
 * are made here from their words, which no `style-src` of a page refuses.
 */
export async function dress(root, urls) {
  const words = await Promise.all(urls.map(read));
  for (const css of words) wear(root, css);
}

function wear(root, css) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // An older browser: a sheet as an element.
    root.append(h("style", {}, css));
  }
}

async function read(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} is not there: ${response.status}`);
  return response.text();
}

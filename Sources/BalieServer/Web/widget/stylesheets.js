import { h } from "../shared/element.js";

/**
 * Dresses a shadow root in sheets, `new URL("NAME.css", import.meta.url)` each, in whose place the
 * server may put their words; resolves when all are there, so that nothing shows undressed. They are
 * made here from their words, which no `style-src` of a page refuses.
 */
export async function dress(root, sheets) {
  const words = await Promise.all(sheets.map(read));
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

async function read(sheet) {
  if (typeof sheet === "string") return sheet;
  const response = await fetch(sheet);
  if (!response.ok) throw new Error(`${sheet} is not there: ${response.status}`);
  return response.text();
}

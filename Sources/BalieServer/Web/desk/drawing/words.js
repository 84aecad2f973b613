import { loadTexts } from "../../shared/texts.js";

let texts = null;

/** Fetches the texts in the first of these languages that there are texts for. */
export async function loadWords(languages) {
  texts = await loadTexts(new URL("../texts/", import.meta.url), languages);
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.dir;
}

/** A text of the desk. */
export function t(key, params) {
  return texts.t(key, params);
}

/** The text of this key, or `fallback` where it has none. */
export function tOr(key, fallback, params) {
  return texts.has(key) ? texts.t(key, params) : fallback;
}

/** The language of the desk's texts. */
export function language() {
  return texts.language;
}

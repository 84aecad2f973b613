/**
 * Up to a blank, a bracket of markup, or a quote, bracket, dash, stop or invisible sign that no
 * address contains: text that was copied brings marks of direction and breaks of no width.
 */
const address =
  /\bhttps?:\/\/(?:[()[\]{}]|[^\s<>"\p{Pi}\p{Pf}\p{Ps}\p{Pe}。，、！？；：—―\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069])+/giu;
/** What may stand after an address, but is not its last character. */
const loose = /[\p{Po}\p{Sk}\p{Cf}–]$/u;
const openings = { ")": "(", "]": "[", "}": "{" };

/**
 * Plain words in parts: `{text}`, and `{text, href}` for each web address in them. A bracket that
 * was opened inside an address belongs to it, one that was not, to the sentence.
 */
export function partsOf(words) {
  const parts = [];
  let end = 0;
  for (const { 0: found, index } of words.matchAll(address)) {
    const text = trimmed(found);
    const href = hrefOf(text);
    if (href === null) continue;
    if (index > end) parts.push({ text: words.slice(end, index) });
    parts.push({ text, href });
    end = index + text.length;
  }
  if (end < words.length) parts.push({ text: words.slice(end) });
  return parts;
}

function trimmed(found) {
  let text = found;
  while (text !== "" && isLoose(text)) text = text.slice(0, -1);
  return text;
}

function isLoose(text) {
  const last = text.at(-1);
  const opening = openings[last];
  if (opening) return count(text, opening) < count(text, last);
  return loose.test(text) && !"/#%&@".includes(last);
}

function count(text, sign) {
  return text.split(sign).length - 1;
}

function hrefOf(text) {
  try {
    return new URL(text).href;
  } catch {
    // Looks like an address and is none: it stays words.
    return null;
  }
}

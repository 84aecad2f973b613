/** Pages of which is remembered whether a pattern fits: more than a browser keeps. */
const most = 500;
const known = new Map();

/** Whether a pattern fits a page: `*` is one part or a piece of it, `**` any number of parts. */
export function matches(pattern, page) {
  const { parts, fits } = known.get(pattern) ?? learned(pattern);
  let isFit = fits.get(page.path);
  if (isFit === undefined) {
    if (fits.size >= most) fits.clear();
    fits.set(page.path, (isFit = match(parts, 0, page.parts, 0)));
  }
  return isFit;
}

/** The same pages are looked at every second: what a pattern says of them is found once. */
function learned(pattern) {
  const entry = { parts: pattern.split("/").filter(Boolean), fits: new Map() };
  known.set(pattern, entry);
  return entry;
}

/** Whether a page fits one of `pages`, which may be none for all, and none of `unless`. */
export function isWithin({ pages = [], unless = [] }, page) {
  const fits = (pattern) => matches(pattern, page);
  return (pages.length === 0 || pages.some(fits)) && !unless.some(fits);
}

function match(pattern, p, path, at) {
  if (p === pattern.length) return at === path.length;
  if (pattern[p] === "**") {
    return match(pattern, p + 1, path, at) || (at < path.length && match(pattern, p, path, at + 1));
  }
  if (at === path.length || !matchPart(pattern[p], path[at])) return false;
  return match(pattern, p + 1, path, at + 1);
}

function matchPart(pattern, part) {
  const pieces = pattern.split("*");
  if (pieces.length === 1) return pattern === part;
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (part.length < first.length + last.length) return false;
  if (!part.startsWith(first) || !part.endsWith(last)) return false;
  let rest = part.slice(first.length, part.length - last.length);
  for (const piece of pieces.slice(1, -1)) {
    const found = rest.indexOf(piece);
    if (found < 0) return false;
    rest = rest.slice(found + piece.length);
  }
  return true;
}

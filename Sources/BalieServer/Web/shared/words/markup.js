const names = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const piece = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>|[^<]+|</gi;
const attribute = /([\w-]+)(?:="([^"]*)")?/g;

/**
 * Cuts the HTML that the server makes of the knowledge's Markdown into pieces: `{open, attributes}`,
 * `{close}` and `{text}`. Comments are left out.
 */
export function piecesOf(html) {
  const pieces = [];
  for (const [whole, slash, name, rest] of html.matchAll(piece)) {
    if (name && slash) pieces.push({ close: name.toLowerCase() });
    else if (name) pieces.push({ open: name.toLowerCase(), attributes: attributesOf(rest) });
    else if (!whole.startsWith("<!--")) pieces.push({ text: plain(whole) });
  }
  return pieces;
}

function attributesOf(rest) {
  const found = {};
  for (const [, name, value = ""] of rest.matchAll(attribute)) found[name.toLowerCase()] = plain(value);
  return found;
}

function plain(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return Object.hasOwn(names, name) ? names[name] : whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

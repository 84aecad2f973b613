const longestName = 48;

/** A title as a file's name: small letters and figures, hyphens between words. */
export function slug(title) {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  return words.reduce((name, word) => {
    const longer = name ? `${name}-${word}` : word;
    return longer.length > longestName ? name : longer;
  }, "");
}

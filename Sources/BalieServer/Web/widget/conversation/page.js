const longestAddress = 2_000;
const longestTitle = 200;

/**
 * The page the visitor is on, as the server takes it: its path, and of its query only the keys that
 * the site named (`keys`, "product, category"), since an address may carry names, tokens and more
 * that is nobody's business here.
 */
export function currentPage(keys = "") {
  const { origin, pathname, search } = location;
  const named = `${keys}`.split(/[\s,]+/).filter(Boolean);
  const query = new URLSearchParams([...new URLSearchParams(search)].filter(([key]) => named.includes(key)));
  const asked = query.size === 0 || `${query}` === "" ? "" : `?${query}`;
  return {
    url: `${origin}${pathname}${asked}`.slice(0, longestAddress),
    title: document.title.slice(0, longestTitle),
  };
}

const longestAddress = 2_000;

/**
 * The page the visitor is on, as far as the site lets it be known: its path, and of its query only
 * the keys that the site's settings name. An address may carry names, tokens and more that is
 * nobody's business here, behind a `;` of its path too (`;jsessionid=`); so the server, whose rule this is, cuts again what comes in.
 */
export function currentPage({ keys, longestTitle }) {
  const { origin, pathname, search } = location;
  const isKept = (pair) => keys.includes(new URLSearchParams(pair).keys().next().value);
  const query = search.slice(1).split("&").filter(isKept).join("&");
  return {
    url: `${origin}${pathname.replace(/;[^/]*/g, "")}${query && `?${query}`}`.slice(0, longestAddress),
    title: [...document.title].slice(0, longestTitle).join(""),
  };
}

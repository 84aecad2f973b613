/**
 * Where a page is, without what differs from one look at it to the next: `{path, parts}`. Query and
 * fragment do not count, nor does a language in front: two languages of a page are one page.
 */
export function pageAt(shown) {
  const parts = shown.split(/[?#]/, 1)[0].split("/").filter(Boolean);
  if (/^[a-z]{2}$/.test(parts[0])) parts.shift();
  return { path: `/${parts.join("/")}`, parts };
}

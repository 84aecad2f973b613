/** Where Balie is served: a proxy may put a path before it, so it is found from this very file. */
const root = new URL("../../", import.meta.url);

/** The address of one of Balie's own resources, given as its path from the root, `/api/site`. */
export function ownAddress(path) {
  return new URL(path.replace(/^\//, ""), root);
}

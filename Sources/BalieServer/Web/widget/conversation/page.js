/** The page the visitor is on, as the server takes it: without what stands after `#`. */
export function currentPage() {
  const { origin, pathname, search } = location;
  return {
    url: `${origin}${pathname}${search}`.slice(0, 2_000), title: document.title.slice(0, 1_000),
  };
}

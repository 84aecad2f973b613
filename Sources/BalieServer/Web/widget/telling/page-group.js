/**
 * Which group of pages this is: what the site calls it (`data-page-group`), else the first part of
 * the path. No address of a single page, which may name a person.
 */
export function pageGroup(options, path) {
  if (options.pageGroup) return String(options.pageGroup);
  const parts = path.split("/").filter(Boolean);
  const rest = parts[0]?.length === 2 ? parts.slice(1) : parts;
  if (rest.length === 0) return "/";
  return rest.length === 1 ? `/${rest[0]}` : `/${rest[0]}/**`;
}

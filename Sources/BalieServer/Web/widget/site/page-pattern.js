/** Whether a page's path fits a pattern: `/a/*` is one step deep, `/a/**` any. */
export function fits(pattern, path) {
  const parts = pattern.split(/(\/\*\*|\*)/).map((part) => {
    if (part === "/**") return "(/.*)?";
    return part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}/?$`).test(path);
}

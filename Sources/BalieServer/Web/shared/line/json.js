/**
 * A value as JSON, whatever the page did to the language: old libraries give arrays, objects or
 * dates a `toJSON` of their own, and then `JSON.stringify` writes an array as a string. What is
 * undefined is left out, as `JSON.stringify` does.
 */
export function encoded(value) {
  if (Array.isArray(value)) return `[${joined(value, (each) => encoded(each ?? null))}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const given = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${joined(given, (key) => `${JSON.stringify(key)}:${encoded(value[key])}`)}}`;
}

function joined(items, written) {
  let all = "";
  for (const item of items) all += `${all && ","}${written(item)}`;
  return all;
}

/**
 * Gives a field the direction of its words, and that of the page while it is empty: `auto` alone
 * would take a field without words for left to right. To be called again after its value was set.
 */
export function turn(field) {
  if (field.value === "") field.removeAttribute("dir");
  else field.dir = "auto";
}

/** Does so now and whenever somebody types in it. */
export function turning(field) {
  field.addEventListener("input", () => turn(field));
  turn(field);
  return field;
}

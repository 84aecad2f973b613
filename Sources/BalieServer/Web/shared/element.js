/**
 * Builds an element. Attributes: true sets, false, null and undefined leave out, a function under
 * `onEVENT` listens. Children are nodes or text, never HTML; false, null and undefined are left
 * out.
 */
export function h(tag, attributes = {}, ...children) {
  return dressed(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svg(tag, attributes = {}, ...children) {
  return dressed(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

/** Puts these in the place of all that was there. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat().filter(isThere));
  return element;
}

/** Announces something to the elements around, through shadow roots. */
export function announce(element, name, detail) {
  const event = new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true });
  return element.dispatchEvent(event);
}

function dressed(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) dress(element, name, value);
  element.append(...children.flat().filter(isThere));
  return element;
}

function dress(element, name, value) {
  if (!isThere(value)) return;
  if (typeof value === "function") element.addEventListener(name.slice(2), value);
  else element.setAttribute(name, value === true ? "" : value);
}

function isThere(value) {
  return value !== null && value !== undefined && value !== false;
}

import { fill } from "../../shared/element.js";

const focusable = "a[href], button:not([disabled]), summary, input, textarea, select, [tabindex]";

/**
 * Sets an element's words, leaving them alone where nothing changed so that a selection survives.
 */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Hides an element or shows it, leaving it alone where it is so already. */
export function hide(element, isHidden) {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

/**
 * Makes the children of `parent` stand for `items`. A child stays the same element as long as its
 * key is there, and keeps the focus when it moves; where the one that had the focus goes, the focus
 * moves to its neighbour.
 */
export function keyed(parent, items, { key, make, show }) {
  const known = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  const keys = new Set(items.map((item) => String(key(item))));
  for (const [name, child] of known) if (!keys.has(name)) removeKeepingFocus(child);
  const focused = parent.contains(document.activeElement) ? document.activeElement : null;
  items.reduce((previous, item) => {
    const child = known.get(String(key(item))) ?? made(make(item), key(item));
    place(parent, child, previous, focused);
    show(child, item);
    return child;
  }, null);
}

/** Fills an element anew, keeping open what was open and the focus where it was, by `data-keep`. */
export function refill(element, ...children) {
  const folds = [...element.querySelectorAll("details[data-keep]")];
  const wasOpen = new Map(folds.map((fold) => [keepName(fold), fold.open]));
  const focused = document.activeElement?.closest?.("[data-keep]");
  const focusName = element.contains(focused) ? keepName(focused) : null;
  fill(element, ...children);
  for (const kept of element.querySelectorAll("[data-keep]")) {
    if (wasOpen.has(keepName(kept))) kept.open = wasOpen.get(keepName(kept));
    if (focusName === keepName(kept)) (kept.querySelector("summary") ?? kept).focus();
  }
}

function keepName(element) {
  return element.dataset.keep;
}

function made(element, key) {
  element.dataset.key = key;
  return element;
}

// An element that is put elsewhere loses the focus, which it gets back without the page moving.
function place(parent, child, previous, focused) {
  const next = previous ? previous.nextElementSibling : parent.firstElementChild;
  if (next === child) return;
  parent.insertBefore(child, next);
  if (child.contains(focused)) focused.focus({ preventScroll: true });
}

function removeKeepingFocus(child) {
  const hadFocus = child.contains(document.activeElement);
  const neighbour = child.nextElementSibling ?? child.previousElementSibling;
  const around = child.closest("[role=region], main");
  child.remove();
  if (!hadFocus) return;
  const target = neighbour?.matches(focusable) ? neighbour : neighbour?.querySelector(focusable);
  (target ?? heading(around))?.focus();
}

function heading(around) {
  const headings = [...(around?.querySelectorAll("h2[tabindex]") ?? [])];
  return headings.find((each) => each.checkVisibility());
}

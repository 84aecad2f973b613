/** What the window's own parts listen to: they are told by a copy that ends at the window's root. */
const told = [
  "keydown", "keyup", "input", "paste", "copy", "cut", "drop", "dragenter", "dragover", "dragleave",
];

/**
 * What begins in the window does not leave it: no hotkey, drop zone, smooth scroller or focus trap
 * of the page gets it. What the browser does by itself (typing, scrolling, its own shortcuts) goes
 * on as ever. `isInside(path)` tells whether an event's path begins there. Gives what the loader
 * calls with each event, which it hears first.
 */
export function shield(isInside) {
  return (event) => {
    if (!isInside(event.composedPath())) return;
    if (event.type === "click") makeSure(event);
    else if (told.includes(event.type)) keepInside(event);
    else event.stopImmediatePropagation();
  };
}

function keepInside(event) {
  const [target] = event.composedPath();
  event.stopImmediatePropagation();
  if (!target.dispatchEvent(copyOf(event))) event.preventDefault();
}

/** A click that a trap of the page stopped on its way is given to what was clicked. */
function makeSure(event) {
  if (!event.isTrusted) return;
  const [target] = event.composedPath();
  const again = copyOf(event);
  let reached = false;
  const arrive = () => (reached = true);
  target.addEventListener("click", arrive, { capture: true, once: true });
  setTimeout(() => {
    target.removeEventListener("click", arrive, { capture: true });
    if (!reached) target.dispatchEvent(again);
  });
}

function copyOf(event) {
  const parts = {};
  for (const name in event) parts[name] = event[name];
  const copy = new event.constructor(event.type, { ...parts, composed: false });
  return copy.composed ? plainCopyOf(event) : copy;
}

/** Firefox makes no event of a key that ends at a root: one of no kind, with all that it tells. */
function plainCopyOf(event) {
  const { type, bubbles, cancelable } = event;
  const copy = new Event(type, { bubbles, cancelable });
  for (const name in event) {
    const value = event[name];
    if (name in copy) continue;
    Object.defineProperty(copy, name, {
      value: typeof value === "function" ? value.bind(event) : value,
    });
  }
  return copy;
}

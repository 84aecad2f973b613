/** Keeps the widget in the site's colour, and where it can be seen and used. */
export function surround(widget) {
  color(widget);
  followModals(widget);
  const look = () => document.hidden || keepClear(widget);
  look();
  setInterval(look, 1_000);
  addEventListener("resize", look);
}

function color({ options, style, dataset }) {
  const own = getComputedStyle(document.body).color;
  const wish = `${options.color}`.replace(/currentcolor/gi, own);
  if (CSS.supports("color", wish)) style.setProperty("--balie-color", wish);
  if (options.position) dataset.position = options.position;
}

/** A modal dialog makes all outside it dead: as long as it is open the widget is in it. */
function followModals(widget) {
  const look = (changes) => {
    const isSwept = (node) => node !== widget && node.contains?.(widget);
    const swept = changes.some(({ removedNodes }) => [...removedNodes].some(isSwept));
    if (!widget.isConnected) return swept && widget.constructor.appear();
    const [modal] = [...document.querySelectorAll("dialog:modal")].reverse();
    const place = modal ?? document.documentElement;
    if (widget.parentNode !== place) place.append(widget);
  };
  const watched = { subtree: true, childList: true, attributeFilter: ["open"] };
  new MutationObserver(look).observe(document, watched);
  look([]);
}

/** Raises it above bars in its place; a page that is bars all over has no better one. */
function keepClear({ style, launcher }) {
  const { left, right, bottom, height } = launcher.getBoundingClientRect();
  if (!height) return;
  const raised = parseFloat(style.getPropertyValue("--balie-raise")) || 0;
  let raise = 0;
  for (let tries = 0; tries < 4; tries++) {
    const edge = bottom + raised - raise;
    for (const x of [left, (left + right) / 2, right - 1]) {
      for (const y of [edge - height, edge - height / 2, edge - 1]) {
        for (const found of document.elementsFromPoint(x, y)) {
          raise = Math.max(raise, bottom + raised - topOfBar(found) + 12);
        }
      }
    }
  }
  if (raise > innerHeight / 2) raise = 0;
  if (Math.abs(raise - raised) >= 1) style.setProperty("--balie-raise", `${raise}px`);
}

/** A bar counts whole; of a layer that fills the screen only what can be pressed. */
function topOfBar(element) {
  const pressed = element.closest("a, button, input");
  for (let each = element; each?.parentElement?.parentElement; each = each.parentElement) {
    if (!/fixed|sticky/.test(getComputedStyle(each).position)) continue;
    const { top, height } = each.getBoundingClientRect();
    if (height < innerHeight / 2) return top;
    if (pressed) return pressed.getBoundingClientRect().top;
  }
  return Infinity;
}

const lookEvery = 1_000;
const margin = 12;

/** Keeps the widget where it can be seen and used, whatever stands around it on the page. */
export function surround(widget) {
  color(widget);
  followModals(widget);
  const look = () => document.hidden || keepClear(widget);
  look();
  setInterval(look, lookEvery);
  addEventListener("resize", look);
}

/** The site's colour as the page's body sees it; one that the browser does not know is left out. */
function color({ options, style }) {
  const own = getComputedStyle(document.body).color;
  const wish = `${options.color ?? ""}`.replace(/currentcolor/gi, own);
  if (CSS.supports("color", wish)) style.setProperty("--balie-color", wish);
  if (options.position) widget.dataset.position = options.position;
}

/** A modal dialog makes everything outside it dead: as long as it is open the widget is in it. */
function followModals(widget) {
  const look = (changes) => {
    const isSwept = (node) => node !== widget && node.contains?.(widget);
    const swept = changes.some(({ removedNodes }) => [...removedNodes].some(isSwept));
    if (!widget.isConnected && !swept) return;
    const open = [...document.querySelectorAll("dialog[open]")];
    const place = open.findLast((each) => each.matches(":modal")) ?? document.documentElement;
    if (widget.parentNode !== place) place.append(widget);
  };
  new MutationObserver(look)
    .observe(document, { subtree: true, childList: true, attributeFilter: ["open"] });
  look([]);
}

/** Raises the widget above bars that stand in its place: consent, basket, an app's own. */
function keepClear({ style, launcher }) {
  const place = launcher.getBoundingClientRect();
  if (place.width === 0) return;
  const raised = parseFloat(style.getPropertyValue("--balie-raise")) || 0;
  const ground = place.bottom + raised;
  let raise = 0;
  for (let tries = 0; tries < 4; tries++) {
    const top = topOfBars(place, ground - raise);
    if (top < Infinity) raise = ground - top + margin;
  }
  // A page that is bars all over leaves no better place.
  if (raise > innerHeight / 2) raise = 0;
  if (Math.abs(raise - raised) >= 1) style.setProperty("--balie-raise", `${Math.ceil(raise)}px`);
}

/** Where the highest bar begins that is under the launcher with this lower edge. */
function topOfBars({ left, right, height }, bottom) {
  const tops = [];
  for (const x of [left, (left + right) / 2, right - 1]) {
    for (const y of [bottom - height, bottom - height / 2, bottom - 1]) {
      tops.push(...document.elementsFromPoint(x, y).map(topOfBar));
    }
  }
  return Math.min(...tops);
}

/** A bar counts whole; of a layer that fills the screen only what can be pressed. */
function topOfBar(element) {
  const pressed = element.closest("a, button, input, select, textarea");
  for (let each = element; each?.parentElement?.parentElement; each = each.parentElement) {
    if (!/fixed|sticky/.test(getComputedStyle(each).position)) continue;
    const { top, height } = each.getBoundingClientRect();
    if (height < innerHeight / 2) return top;
    if (pressed) return pressed.getBoundingClientRect().top;
  }
  return Infinity;
}

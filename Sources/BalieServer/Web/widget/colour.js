/**
 * Text on the accent colour and the accent as text, each with enough contrast (WCAG 2.2 asks 4.5 :
 * 1).
 */
const enough = 5.5;
const lightSurface = [240, 239, 234];
const darkSurface = [38, 46, 51];

/**
 * Dresses the element in the site's own colour; a colour that the browser does not know is left
 * out.
 */
export function paint(element, color) {
  const accent = color && CSS.supports("color", color) ? channels(element, color) : null;
  if (!accent) return;
  const set = (name, value) => element.style.setProperty(
    `--balie-${name}`,
    `rgb(${value.join(" ")})`,
  );
  set("accent", accent);
  set("on-accent", luminance(accent) > 0.179 ? [0, 0, 0] : [255, 255, 255]);
  set("accent-ink-light", moved(accent, [0, 0, 0], lightSurface));
  set("accent-ink-dark", moved(accent, [255, 255, 255], darkSurface));
}

/** The colour, moved towards `end` just as far as it takes to be read on `surface`. */
function moved(colour, end, surface) {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = colour.map((part, index) => Math.round(part + (end[index] - part) * share));
    if (contrast(mixed, surface) >= enough) return mixed;
  }
  return end;
}

/** Any CSS colour as the browser computes it in sRGB, or null where it is of another space. */
function channels(element, color) {
  element.style.color = color;
  const computed = getComputedStyle(element).color;
  element.style.color = "";
  return computed.startsWith("rgb") ? computed.match(/[\d.]+/g).slice(0, 3).map(Number) : null;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How wide a picture is drawn, so that its words stay as large on a phone as on a desk. */
export function drawingWidth() {
  return matchMedia("(max-width: 700px)").matches ? 360 : 720;
}

/** Round steps from nothing to at least `most`, at most five of them. */
export function ticks(most) {
  if (!(most > 0)) return [0, 1];
  const rough = most / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((part) => part * size).find((each) => each >= rough);
  const whole = most <= 4 && Number.isInteger(most) ? Math.max(1, step) : step;
  return [...Array(Math.ceil(most / whole) + 1).keys()].map((count) => count * whole);
}

/** Where a value lies between two ends of a picture. */
export function placed(value, most, length) {
  return most > 0 ? (value / most) * length : 0;
}

/** Which of `count` labels are shown, so that at most `room` are: the first and the last among them. */
export function sparse(count, room) {
  const every = Math.max(1, Math.ceil(count / room));
  return (index) => index % every === 0;
}

/**
 * Whether a keydown is a key that somebody pressed, and not one that ends the composition of a
 * character: Safari sends that one after `compositionend`, with the key code 229 alone to tell.
 */
export function isKeyPress(event) {
  return !event.isComposing && event.keyCode !== 229;
}

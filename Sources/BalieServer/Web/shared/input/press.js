/**
 * Whether this is that key pressed by itself, with Shift only where `shift` is true. While a word
 * is being composed (Japanese, Chinese, Korean) Enter chooses it; Safari sends that Enter after the
 * composition has ended, and tells only by key code 229.
 */
export function isPress(event, key, { shift = false } = {}) {
  if (isComposing(event) || event.key !== key || event.shiftKey !== shift) return false;
  return !event.ctrlKey && !event.altKey && !event.metaKey;
}

/** Whether the key belongs to the composition of a word, and is not for us. */
export function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}

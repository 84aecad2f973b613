import { store } from "../state/current.js";
import { parseRoute } from "./route.js";

let forgetWish = () => {};

/**
 * Puts the focus on the first of what the selectors find, in their order, that can take it. It
 * waits until the screen shows what the address names by now: an address is followed a little
 * later, and a conversation may still have to come. An operator who goes elsewhere meanwhile is
 * left alone, and a newer wish takes the place of an older one.
 */
export function focusOnceShown(...selectors) {
  forgetWish();
  const address = location.hash;
  const tryAgain = () => {
    if (location.hash !== address || focusNow(selectors)) forgetWish();
  };
  // The parts of the screen listen longer than this, so they are up to date when it is called.
  forgetWish = store.subscribe(tryAgain);
  tryAgain();
}

function focusNow(selectors) {
  if (!isFollowed()) return false;
  const found = selectors.flatMap((selector) => [...document.querySelectorAll(selector)]);
  return found.some((element) => (element.focus(), document.activeElement === element));
}

function isFollowed() {
  return JSON.stringify(store.state.route) === JSON.stringify(parseRoute(location.hash));
}

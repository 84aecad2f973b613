import { store } from "../state/current.js";

/** Ticks once a second for everything on the screen that shows passing time. */
export const clock = new EventTarget();

setInterval(() => clock.dispatchEvent(new Event("tick")), 1000);

/** The server's time in milliseconds, as near as it is known. */
export function serverNow() {
  return Date.now() - (store.state.clockOffset ?? 0);
}

/** What the tested modules need of a page, without a browser. */
import { setTimeout as realTimeout } from "node:timers/promises";

/** A page in view whose `document` and window events the test dispatches itself. */
export function openPage() {
  const page = new EventTarget();
  globalThis.document = Object.assign(new EventTarget(), { hidden: false });
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"]) {
    globalThis[name] = page[name].bind(page);
  }
  return page;
}

/** A browser storage of the test's own. */
export class MapStorage {
  values = new Map();
  getItem(key) {
    return this.values.get(key) ?? null;
  }
  setItem(key, value) {
    this.values.set(key, value);
  }
  removeItem(key) {
    this.values.delete(key);
  }
}

/** Lets everything run that only waits for promises, however long the chain. */
export async function settled() {
  for (let turn = 0; turn < 60; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Gives up a test that hangs, in real time. */
export function soon(promise) {
  const late = realTimeout(2_000).then(() => Promise.reject(new Error("nothing came")));
  return Promise.race([promise, late]);
}

import { encoded } from "../line/json.js";

/**
 * A value that this page remembers and the browser keeps as far as it can. Storage is a
 * convenience: where it is full, refused or emptied the page goes on with what it remembers, and
 * what comes out of it is checked, since an older version or anybody else may have written it.
 */
export class Kept {
  #storage;
  #key;
  #form;
  #value;

  /**
   * `storage` is `localStorage` or `sessionStorage`; `form(anything)` gives what is right of a
   * stored value, or null.
   */
  constructor(storage, key, form) {
    this.#storage = storage;
    this.#key = key;
    this.#form = form;
    this.#value = this.stored;
  }

  /** What this page remembers, or null. */
  get value() {
    return this.#value;
  }

  /** What the browser keeps now, perhaps of another tab, or null. */
  get stored() {
    try {
      return this.#form(JSON.parse(globalThis[this.#storage].getItem(this.#key)));
    } catch {
      // Refused, or not JSON: as good as nothing.
      return null;
    }
  }

  /** Remembers this from now on, null for nothing; only with `store` does the browser keep it. */
  become(value, { store = true } = {}) {
    this.#value = value;
    if (!store) return;
    try {
      const storage = globalThis[this.#storage];
      if (value === null) storage.removeItem(this.#key);
      else storage.setItem(this.#key, encoded(value));
    } catch {
      // Full or refused: it lasts as long as the page.
    }
  }
}

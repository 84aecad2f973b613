/**
 * What the visitor's browser keeps, from the first act on and never before: for the site the
 * conversation with its token, for this tab what is half written or not yet sent.
 */
export class Memory {
  #key;
  #site = storage("localStorage");
  #tab = storage("sessionStorage");

  constructor(host) {
    this.#key = `balie:${host}`;
  }

  /** The storage key, which other tabs hear of when it changes. */
  get key() {
    return this.#key;
  }

  /** `{startId, id, token, read, closed}` as far as known, or null before the first act. */
  get kept() {
    return parsed(this.#site.getItem(this.#key));
  }

  /** Adds to what is kept. */
  keep(more) {
    this.#site.setItem(this.#key, JSON.stringify({ ...this.kept, ...more }));
  }

  forget() {
    this.#site.removeItem(this.#key);
  }

  /** This tab's `{draft, unsent, open, page, folded}`. */
  get tab() {
    return parsed(this.#tab.getItem(this.#key)) ?? {};
  }

  /** Notes something of this tab; before the first act it notes nothing. */
  note(more) {
    if (this.kept === null) return;
    this.#tab.setItem(this.#key, JSON.stringify({ ...this.tab, ...more }));
  }
}

/**
 * The browser's storage, or, where the visitor blocked that, one that lasts as long as the page.
 */
function storage(kind) {
  try {
    const found = window[kind];
    found.getItem("balie");
    return found;
  } catch {
    return new PassingStorage();
  }
}

class PassingStorage {
  #values = new Map();
  getItem = (key) => this.#values.get(key) ?? null;
  setItem = (key, value) => this.#values.set(key, value);
  removeItem = (key) => this.#values.delete(key);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    // Something else wrote under our key; it is as good as nothing.
    return null;
  }
}

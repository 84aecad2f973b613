import { store } from "../state/current.js";

/** A part of the desk that follows the store: `build()` once, `update(state)` after each change. */
export class DeskElement extends HTMLElement {
  #isBuilt = false;
  #unsubscribe = () => {};

  connectedCallback() {
    if (!this.#isBuilt) this.build();
    this.#isBuilt = true;
    this.#unsubscribe = store.subscribe(() => this.update(store.state));
    this.update(store.state);
  }

  disconnectedCallback() {
    this.#unsubscribe();
  }

  build() {}

  update() {}
}

/**
 * A part of a list: its list calls `show(item, state)`, and `build()` comes before the first time.
 */
export class ItemElement extends HTMLElement {
  #isBuilt = false;

  show(item, state) {
    if (!this.#isBuilt) this.build(item);
    this.#isBuilt = true;
    this.item = item;
    this.update(item, state);
  }

  build() {}

  update() {}
}

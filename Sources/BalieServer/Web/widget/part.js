import { announce } from "../shared/element.js";

/**
 * A part of the window. `join` gives it the conversation, the texts, the site's settings and what
 * can be fetched `later`; from
 * then on `update` is called at every change, as long as the part is in the document. `build` comes
 * before, once.
 *
 * Dispatches `balie-problem` (detail: the `Problem`) when something the visitor wanted was refused.
 */
export class Part extends HTMLElement {
  #leave = null;

  join({ conversation, texts, site, later }) {
    Object.assign(this, { conversation, texts, site, later });
    this.build();
    this.#listen();
  }

  build() {}

  update() {}

  /** What a part of this part joins. */
  get scope() {
    const { conversation, texts, site, later } = this;
    return { conversation, texts, site, later };
  }

  t(key, params) {
    return this.texts.t(key, params);
  }

  connectedCallback() {
    if (this.conversation) this.#listen();
  }

  disconnectedCallback() {
    this.#leave?.abort();
    this.#leave = null;
  }

  /** Does what the visitor wants; meanwhile the button is busy, and a refusal is told. */
  async attempt(button, action) {
    if (button.getAttribute("aria-disabled") === "true") return false;
    button.setAttribute("aria-disabled", "true");
    try {
      await action();
      return true;
    } catch (problem) {
      announce(this, "balie-problem", { problem });
      return false;
    } finally {
      button.removeAttribute("aria-disabled");
    }
  }

  #listen() {
    if (this.#leave || !this.isConnected) return;
    this.#leave = new AbortController();
    this.conversation.addEventListener(
      "update",
      () => this.update(),
      { signal: this.#leave.signal },
    );
    this.update();
  }
}

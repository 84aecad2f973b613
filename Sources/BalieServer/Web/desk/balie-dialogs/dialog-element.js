import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { t } from "../drawing/words.js";

/** A modal question; the browser keeps the focus in it and gives it back afterwards. */
export class DialogElement extends HTMLElement {
  #dialog = h("dialog", {});

  open() {
    if (this.#dialog.open) return;
    const id = `${this.localName}-title`;
    const close = h(
      "button",
      { type: "button", class: "quiet", "aria-label": t("dismiss") },
      icon("close"),
    );
    close.addEventListener("click", () => this.close());
    this.#dialog.setAttribute("aria-labelledby", id);
    fill(this.#dialog, h("header", {}, h("h2", { id }, this.heading()), close), ...this.content());
    fill(this, this.#dialog);
    this.#dialog.showModal();
    this.#dialog.querySelector("[autofocus]")?.focus();
  }

  close() {
    this.#dialog.close();
  }

  toggle() {
    if (this.#dialog.open) this.close();
    else this.open();
  }
}

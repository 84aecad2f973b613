import { fill, h } from "../../shared/element.js";
import { hide } from "../drawing/dom.js";
import { line } from "../server/line.js";
import { t } from "../drawing/words.js";
import { visitsApi } from "./feed.js";
import { broughtPath } from "./steps.js";

/** The way to a conversation, as long as its visitor wants it to be known. */
class BalieBroughtPath extends HTMLElement {
  #shown = null;
  #look = ({ detail }) => detail.conversation === this.#shown && this.#fetch(this.#shown);

  connectedCallback() {
    for (const name of ["visit", "visitErased"]) line.addEventListener(name, this.#look);
  }

  disconnectedCallback() {
    for (const name of ["visit", "visitErased"]) line.removeEventListener(name, this.#look);
  }

  show(conversation) {
    if (conversation === this.#shown) return;
    this.#shown = conversation;
    hide(this, true);
    if (conversation) this.#fetch(conversation);
  }

  async #fetch(conversation) {
    const path = await visitsApi.path(conversation).catch(() => null);
    if (conversation !== this.#shown) return;
    hide(this, path === null);
    fill(this, path && h("section", { class: "brought" }, h("h3", {}, t("visitors.brought")), broughtPath(path)));
  }
}

customElements.define("balie-brought-path", BalieBroughtPath);

import { h } from "../../shared/element.js";
import { takeOver } from "../acting/actions.js";
import { t } from "../drawing/words.js";
import { DialogElement } from "./dialog-element.js";

/** Asks before a conversation is taken from a colleague who is there. */
class BalieTakeOver extends DialogElement {
  #summary = null;

  openFor(summary) {
    this.#summary = summary;
    this.open();
  }

  heading() {
    return t("takeOver.title");
  }

  content() {
    const { name } = this.#summary.owner;
    const act = () => (this.close(), takeOver(this.#summary));
    const cancel = { type: "button", class: "plain", autofocus: true, onclick: () => this.close() };
    const buttons = [
      h("button", { type: "button", class: "primary", onclick: act }, t("takeOver")),
      h("button", cancel, t("cancel")),
    ];
    return [
      h("p", {}, t("takeOver.explained", { name: name ?? "" })),
      h("div", { class: "buttons" }, ...buttons),
    ];
  }
}

customElements.define("balie-take-over", BalieTakeOver);

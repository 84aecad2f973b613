import { h } from "../../shared/element.js";
import { openConversation } from "../navigating/route.js";
import { mine } from "../state/lists.js";
import { store } from "../state/current.js";
import { conversationTitle } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import { DialogElement } from "./dialog-element.js";

/** Asks before an operator goes offline in the middle of a talk: nobody is left by a slip. */
class BalieLeaving extends DialogElement {
  #leave = () => {};
  #stay = () => {};

  /** `leave` is done where the operator goes all the same, `stay` where they finish first. */
  openFor({ leave, stay }) {
    this.#leave = leave;
    this.#stay = stay;
    this.open();
  }

  heading() {
    return t("leaving.title", { count: mine(store.state).length });
  }

  content() {
    const talks = mine(store.state).map((summary) => this.#talk(summary));
    return [
      h("p", {}, t("leaving.explained")),
      h("ul", { class: "plain-list" }, ...talks),
      h(
        "div",
        { class: "buttons" },
        this.#button("finish", "primary"),
        this.#button("leave", "plain"),
      ),
    ];
  }

  #talk(summary) {
    const show = () => (this.#chosen(this.#stay), openConversation(summary.id));
    const attributes = { type: "button", class: "link", dir: "auto", onclick: show };
    return h("li", {}, h("button", attributes, conversationTitle(summary)));
  }

  #button(name, kind) {
    const act = name === "leave" ? this.#leave : this.#stay;
    const attributes = { type: "button", class: kind, autofocus: name === "finish" };
    return h("button", { ...attributes, onclick: () => this.#chosen(act) }, t(`leaving.${name}`));
  }

  #chosen(act) {
    this.close();
    act();
  }
}

customElements.define("balie-leaving", BalieLeaving);

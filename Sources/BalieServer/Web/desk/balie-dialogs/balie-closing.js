import { h } from "../../shared/element.js";
import { close } from "../acting/actions.js";
import { store } from "../state/current.js";
import { t } from "../drawing/words.js";
import { DialogElement } from "./dialog-element.js";

const outcomes = ["resolved", "unresolved", "followUp", "spam"];

/** Asks how a conversation ended, then closes it. */
class BalieClosing extends DialogElement {
  heading() {
    return t("closing.title");
  }

  content() {
    const choices = outcomes.map((outcome, index) => this.#choice(outcome, index === 0));
    return [h("div", { class: "outcomes" }, ...choices)];
  }

  #choice(outcome, isFirst) {
    const kind = isFirst ? "primary" : "plain";
    const choose = () => this.#chosen(outcome);
    return h(
      "button",
      { type: "button", class: kind, autofocus: isFirst, onclick: choose },
      h("strong", {}, t(`outcome.${outcome}`)),
      h("span", {}, t(`outcome.${outcome}.explained`)),
    );
  }

  /** What goes on asks when and how, since that is a promise. */
  #chosen(outcome) {
    this.close();
    if (outcome === "followUp") return document.querySelector("balie-promise").open();
    return close(store.state.route.id, outcome);
  }
}

customElements.define("balie-closing", BalieClosing);

import { announce, fill, h } from "../../shared/element.js";
import { problemText } from "../acting/actions.js";
import { DialogElement } from "../balie-dialogs/dialog-element.js";
import { t } from "../drawing/words.js";

/**
 * A dialog with a form: subclasses give `fields()` and `save(data)`; what is refused is said in it.
 */
export class FormDialog extends DialogElement {
  #problem = h("p", { class: "problem", role: "alert" });

  /** Opens the form for an item, or for a new one. */
  edit(item, teams) {
    this.item = item;
    this.teams = teams;
    this.open();
  }

  content() {
    fill(this.#problem);
    const buttons = h(
      "div",
      { class: "buttons" },
      h("button", { type: "submit", class: "primary" }, t("save")),
    );
    const form = h("form", {}, ...this.fields(), this.#problem, buttons);
    form.addEventListener("submit", (event) => this.#submit(event));
    return [form];
  }

  async #submit(event) {
    event.preventDefault();
    fill(this.#problem);
    try {
      await this.save(new FormData(event.target));
      this.close();
      announce(this, "balie-saved");
    } catch (problem) {
      fill(this.#problem, problem.code ? problemText(problem) : problem.message);
    }
  }
}

/** A labelled field. */
export function field(label, name, attributes = {}, help = null) {
  const id = `field-${name}`;
  const input = h("input", {
    id,
    name,
    autocomplete: "off",
    ...attributes,
    "aria-describedby": help && `${id}-help`,
  });
  const explained = help && h("small", { id: `${id}-help` }, help);
  return h("div", { class: "field" }, h("label", { for: id }, label), input, explained);
}

/** A group of things to tick. */
export function ticks(legend, name, choices, chosen) {
  const boxes = choices.map(([value, words]) => {
    const box = h("input", { type: "checkbox", name, value, checked: chosen.includes(value) });
    return h("label", { class: "choice" }, box, h("span", { dir: "auto" }, words));
  });
  return h("fieldset", {}, h("legend", {}, legend), ...boxes);
}

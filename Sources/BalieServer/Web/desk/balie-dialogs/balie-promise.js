import { h } from "../../shared/element.js";
import { promise } from "../acting/actions.js";
import { selected } from "../state/lists.js";
import { store } from "../state/current.js";
import { questionOf } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import { DialogElement } from "./dialog-element.js";
import { nextWorkingDay, today } from "./days.js";

/** Asks what the visitor may count on: what will be answered, by when and how. */
class BaliePromise extends DialogElement {
  heading() {
    return t("promise.title");
  }

  content() {
    const summary = selected(store.state);
    const contact = store.state.cards[summary?.id]?.contact ?? {};
    const about = summary ? questionOf(summary) : "";
    const day = { type: "date", name: "day", id: "promise-day", required: true };
    const form = h(
      "form",
      {},
      h("p", { class: "aside" }, t("promise.explained")),
      h("label", { for: "promise-about" }, t("promise.about")),
      h("textarea", { id: "promise-about", name: "text", rows: "2", maxlength: "4000", required: true }, about),
      h("label", { for: "promise-day" }, t("promise.day")),
      h("input", { ...day, min: today(), value: nextWorkingDay(), autofocus: true }),
      h("fieldset", {}, h("legend", {}, t("promise.means")), ...ways(contact)),
      h("div", { class: "buttons" }, h("button", { type: "submit", class: "primary" }, t("promise.submit"))),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.close();
      promise(summary.id, Object.fromEntries(new FormData(form)));
    });
    return [form];
  }
}

/** Only ways that lead to the visitor can be promised. */
function ways({ email, phone }) {
  const all = [
    ["email", email && t("promise.email", { email })],
    ["phone", phone && t("promise.phone", { phone })],
    ["here", t("promise.here")],
  ].filter(([, words]) => words);
  return all.map(([value, words], index) => {
    const radio = h("input", { type: "radio", name: "means", value, checked: index === 0 });
    return h("label", { class: "choice" }, radio, h("span", { dir: "auto" }, words));
  });
}

customElements.define("balie-promise", BaliePromise);

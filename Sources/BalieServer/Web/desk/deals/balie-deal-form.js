import { turning } from "../../shared/direction.js";
import { fill, h } from "../../shared/element.js";
import { newClientId } from "../../shared/talk/client-id.js";
import { focusComposer, problemText } from "../acting/actions.js";
import { DialogElement } from "../balie-dialogs/dialog-element.js";
import { say } from "../drawing/dom.js";
import { t } from "../drawing/words.js";
import { line } from "../server/line.js";
import { store } from "../state/current.js";
import { selected } from "../state/lists.js";
import { dealsApi } from "./deals-api.js";
import { nextEvening } from "./saving.js";

/** The site's own currency; the field takes whole amounts of it or cents. */
const currency = "EUR";

/** Asks what a visitor is promised: what for, how much less, by which code and until when. */
class BalieDealForm extends DialogElement {
  /** What was filled in, by conversation: a dialog that was closed loses nothing. */
  #drafts = new Map();
  #clientId = null;

  heading() {
    return t("deal.title");
  }

  content() {
    const summary = selected(store.state);
    const draft = this.#drafts.get(summary.id) ?? { unit: "amount", until: nextEvening() };
    const problem = h("p", { class: "problem", role: "alert" });
    const form = h(
      "form",
      {},
      h("p", { class: "aside" }, t("deal.explained")),
      ...field("text", turning(h("textarea", { ...named("text"), rows: "2", maxlength: "4000", required: true, autofocus: true }, draft.text))),
      h("fieldset", { class: "saving" }, h("legend", {}, t("deal.saving")), ...savingFields(draft)),
      ...field("code", h("input", { ...named("code"), required: true, minlength: "3", maxlength: "40", pattern: "\\s*[A-Za-z0-9\\-]+\\s*", title: t("deal.code.form"), autocomplete: "off", spellcheck: "false", value: draft.code })),
      ...field("until", h("input", { ...named("until"), type: "datetime-local", required: true, value: draft.until })),
      ...field("conditions", turning(h("textarea", { ...named("conditions"), rows: "2", maxlength: "4000" }, draft.conditions))),
      problem,
      h("div", { class: "buttons" }, h("button", { type: "submit", class: "primary" }, t("deal.submit"))),
    );
    this.#clientId = newClientId();
    form.addEventListener("input", () => this.#drafts.set(summary.id, values(form)));
    form.addEventListener("submit", (event) => (event.preventDefault(), this.#hand(summary.id, form, problem)));
    return [form];
  }

  async #hand(id, form, problem) {
    const button = form.querySelector("[type=submit]");
    if (button.disabled) return;
    button.disabled = true;
    try {
      const { epoch } = selected(store.state);
      const { cursor } = await dealsApi.hand(id, { clientId: this.#clientId, epoch, ...deal(values(form)) });
      line.expect(cursor);
      this.#drafts.delete(id);
      this.close();
      focusComposer();
    } catch (refusal) {
      say(problem, problemText(refusal));
    } finally {
      button.disabled = false;
    }
  }
}

function named(name) {
  return { name, id: `deal-${name}` };
}

function field(name, input) {
  return [h("label", { for: `deal-${name}` }, t(`deal.${name}`)), input];
}

function savingFields({ value, unit }) {
  const number = h("input", { name: "value", type: "number", min: "0.01", step: "any", required: true, "aria-label": t("deal.value"), value });
  const choice = (name) => {
    const radio = h("input", { type: "radio", name: "unit", value: name, checked: unit === name });
    return h("label", { class: "choice" }, radio, h("span", {}, t(`deal.unit.${name}`)));
  };
  return [number, choice("amount"), choice("percent")];
}

function values(form) {
  return Object.fromEntries(new FormData(form));
}

/** As the server takes it. */
function deal({ text, value, unit, code, until, conditions }) {
  const saved = unit === "percent" ? { percent: Number(value) } : { amount: value, currency };
  const rest = conditions.trim() === "" ? {} : { conditions };
  return { text, code, validUntil: new Date(until).toISOString(), ...saved, ...rest };
}

customElements.define("balie-deal-form", BalieDealForm);

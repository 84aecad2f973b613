import { turn, turning } from "../../shared/direction.js";
import { announce, fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { Part } from "../part.js";

/** Its sheets. */
export const looks = [new URL("../balie-window/cards.css", import.meta.url)];

/**
 * A message to be answered later, by e-mail or telephone. Opened by `open`. That it was kept is
 * said at the conversation's end, since leaving it ends the conversation.
 */
export class BalieFollowUp extends Part {
  #form = null;

  build() {
    this.hidden = true;
  }

  /** Shows the form, with the visitor's open question in it already. */
  open() {
    this.#form ??= this.#makeForm();
    fill(this, this.#form);
    this.hidden = false;
    this.#form.elements.text.focus();
    this.#form.scrollIntoView({ block: "nearest" });
  }

  #makeForm() {
    const { state } = this.conversation;
    const text = h("textarea", { name: "text", rows: 3, required: true, maxlength: 4000 });
    text.value = state?.handoff?.openQuestion ?? "";
    const form = h(
      "form",
      { class: "card", novalidate: true, "aria-label": this.t("followUp.title") },
      h("p", { class: "lead" }, icon("mail"), this.t("followUp.title")),
      h("label", { class: "field" }, h("span", {}, this.t("followUp.text")), turning(text)),
      h("p", { class: "detail", id: "follow-up-reach" }, this.t("followUp.reach")),
      this.#field("email", { type: "email", autocomplete: "email" }),
      this.#field("phone", { type: "tel", autocomplete: "tel" }),
      this.#field("name", { type: "text", autocomplete: "name" }),
      h("p", { class: "wrong", role: "alert", id: "follow-up-wrong" }),
      h("div", { class: "row" },
        h("button", { class: "button", type: "submit" }, this.t("followUp.send")),
        h(
          "button",
          { class: "link", type: "button", onclick: () => this.#close() },
          this.t("followUp.cancel"),
        )),
    );
    this.#fillIn(form, state?.contact);
    form.addEventListener("submit", (event) => (event.preventDefault(), this.#submit(form)));
    return form;
  }

  #field(name, attributes) {
    const described = name === "name" ? {} : { "aria-describedby": "follow-up-reach" };
    const optional = name === "name" && h("small", {}, ` ${this.t("contact.optional")}`);
    return h(
      "label",
      { class: "field" },
      h("span", {}, this.t(`contact.${name}`), optional),
      turning(h("input", { name, maxlength: 200, ...described, ...attributes })),
    );
  }

  #fillIn(form, contact) {
    for (const [name, value] of Object.entries(contact ?? {})) {
      const field = form.elements[name];
      if (!field) continue;
      field.value = value;
      turn(field);
    }
  }

  async #submit(form) {
    const { text, email, phone, name } = Object.fromEntries(
      [...new FormData(form)].map(([key, value]) => [key, value.trim()]),
    );
    if (!this.#isComplete(form, { text, email, phone })) return;
    const given = Object.entries({ name, email, phone }).filter(([, value]) => value !== "");
    const button = form.querySelector("[type=submit]");
    const left = await this.attempt(
      button,
      () => this.conversation.leaveMessage(text, Object.fromEntries(given)),
    );
    if (left) this.#close();
  }

  #isComplete(form, { text, email, phone }) {
    const wrong = this.#wrong({ text, email, phone });
    for (const field of form.elements) field.removeAttribute("aria-invalid");
    form.querySelector(".wrong").textContent = wrong ? this.t(wrong.key) : "";
    if (!wrong) return true;
    form.elements[wrong.field].setAttribute("aria-invalid", "true");
    form.elements[wrong.field].focus();
    return false;
  }

  #wrong({ text, email, phone }) {
    if (text === "") return { field: "text", key: "followUp.wrong.text" };
    if (email === "" && phone === "") return { field: "email", key: "followUp.wrong.reach" };
    const isAddress = email === "" || /^\S+@\S+\.\S+$/.test(email);
    return isAddress ? null : { field: "email", key: "followUp.wrong.email" };
  }

  #close() {
    this.#form = null;
    this.hidden = true;
    announce(this, "balie-write");
  }

  /** With a person there is nothing to leave. */
  update() {
    if (this.conversation.state?.phase === "live") this.hidden = true;
  }
}

customElements.define("balie-follow-up", BalieFollowUp);

import { turning } from "../../shared/direction.js";
import { announce, fill, h } from "../../shared/element.js";
import { Part } from "../part.js";

/**
 * Asks who the visitor is while a person is sought. It holds nothing up: all of it is optional, and
 * the search goes on whether it is filled in, skipped or left alone.
 */
export class BalieContact extends Part {
  #skipped = false;
  #shown = "";

  update() {
    const contact = this.conversation.state?.contact ?? null;
    const showing = JSON.stringify([contact, this.#skipped]);
    if (showing === this.#shown) return;
    this.#shown = showing;
    this.hidden = this.#skipped && contact === null;
    if (contact) fill(this, h("p", { class: "thanks" }, this.#thanks(contact)));
    else fill(this, this.#form());
  }

  #thanks({ name }) {
    return name ? this.t("contact.thanks.named", { name }) : this.t("contact.thanks");
  }

  #form() {
    const form = h(
      "form",
      { novalidate: true },
      h("p", { class: "question", id: "contact-question" }, this.t("contact.question")),
      this.#field("name", { type: "text", autocomplete: "name" }),
      this.#field("email", { type: "email", autocomplete: "email", inputmode: "email" }),
      h("div", { class: "row" },
        h("button", { class: "button", type: "submit" }, this.t("contact.send")),
        h(
          "button",
          { class: "link", type: "button", onclick: () => this.#skip() },
          this.t("contact.skip"),
        )),
    );
    form.addEventListener("submit", (event) => (event.preventDefault(), this.#submit(form)));
    return form;
  }

  #field(name, attributes) {
    return h(
      "label",
      { class: "field" },
      h("span", {}, `${this.t(`contact.${name}`)} `, h("small", {}, this.t("contact.optional"))),
      turning(h("input", { name, maxlength: 200, ...attributes })),
    );
  }

  async #submit(form) {
    const entries = [...new FormData(form)].map(([name, value]) => [name, value.trim()]);
    const contact = Object.fromEntries(entries.filter(([, value]) => value !== ""));
    if (Object.keys(contact).length === 0) return this.#skip();
    const button = form.querySelector("[type=submit]");
    if (await this.attempt(
      button,
      () => this.conversation.tellContact(contact),
    )) announce(this, "balie-write");
  }

  #skip() {
    this.#skipped = true;
    this.update();
    announce(this, "balie-write");
  }
}

customElements.define("balie-contact", BalieContact);

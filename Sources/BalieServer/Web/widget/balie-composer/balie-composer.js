import { turn } from "../../shared/direction.js";
import { announce, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { isPress } from "../../shared/input/press.js";
import { Part } from "../part.js";

/** As the server counts: Unicode scalars. */
const longest = 4_000;
const warnFrom = 3_600;

/**
 * Where the visitor writes. Enter sends, Shift with Enter starts a new line. A draft survives a
 * reload.
 *
 * Dispatches `balie-said` after handing a message over.
 */
export class BalieComposer extends Part {
  #field;
  #privacy = h("p", { class: "preview", hidden: true });
  #count = h("p", { class: "count", id: "count", role: "status" });

  build() {
    this.#field = h("textarea", {
      id: "composer",
      rows: 1,
      "aria-label": this.t("composer.label"),
      "aria-describedby": this.site.preview ? "count preview" : "count",
      placeholder: this.t("composer.placeholder"),
      enterkeyhint: "send",
      autocomplete: "off",
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#key(event),
    });
    this.append(this.#count, this.#form());
    if (this.site.preview) this.append(
      h("p", { class: "preview", id: "preview" }, this.t("composer.preview")),
    );
    this.append(this.#privacy);
    if (Object.keys(this.site.look?.privacy ?? {}).length > 0) {
      import("./privacy.js").then(({ show }) => show(this, this.#privacy)).then(() => this.update(), () => null);
    }
    this.take(this.conversation.memory.tab.draft ?? "");
  }

  /** Puts words into the field, to be changed or sent. */
  take(text) {
    this.#field.value = text;
    this.#measure();
    if (text !== "" && this.isConnected) this.focus();
  }

  focus() {
    this.#measure();
    this.#field.focus({ preventScroll: true });
  }

  #form() {
    const send = this.t("composer.send");
    const submit = (event) => (event.preventDefault(), this.#submit());
    return h(
      "form",
      { novalidate: true, onsubmit: submit },
      this.site.attachments && this.#attach(),
      this.#field,
      h("button", { class: "send", type: "submit", "aria-label": send, title: send }, icon("send")),
    );
  }

  /** Said before anything is, not again and again. */
  update() {
    this.#privacy.hidden = !this.#privacy.firstChild || this.conversation.messages.length > 0;
  }

  #attach() {
    const words = this.t("attach.label");
    const onclick = () => announce(this, "balie-attach");
    const attributes = { class: "plain", type: "button", id: "attach", "aria-label": words, title: words, onclick };
    return h("button", attributes, icon("clip"));
  }

  #key(event) {
    if (!isPress(event, "Enter")) return;
    event.preventDefault();
    this.#submit();
  }

  #typed() {
    this.#measure();
    this.conversation.memory.note({ draft: this.#field.value });
    this.conversation.signal.typed(this.#field.value);
  }

  #submit() {
    const text = this.#field.value.trim();
    this.focus();
    if (text === "" || [...text].length > longest) return;
    this.conversation.say(text);
    this.conversation.memory.note({ draft: "" });
    this.take("");
    announce(this, "balie-said");
  }

  #measure() {
    turn(this.#field);
    this.#fit();
    const left = longest - [...this.#field.value.trim()].length;
    this.classList.toggle("over", left < 0);
    this.#field.setAttribute("aria-invalid", String(left < 0));
    this.#count.textContent = left > longest - warnFrom ? "" : this.#countWords(left);
  }

  /** As high as its words; out of sight it has no measure. */
  #fit() {
    const { style } = this.#field;
    style.blockSize = "auto";
    if (this.#field.scrollHeight > 0) style.blockSize = `${this.#field.scrollHeight}px`;
  }

  #countWords(left) {
    return left < 0 ? this.t(
      "composer.over",
      { count: -left },
    ) : this.t("composer.left", { count: left });
  }
}

customElements.define("balie-composer", BalieComposer);

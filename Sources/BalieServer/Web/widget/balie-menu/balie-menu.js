import { turning } from "../../shared/direction.js";
import { announce, fill, h } from "../../shared/element.js";
import { isPress } from "../../shared/input/press.js";
import { Part } from "../part.js";

/** Its sheets. */
export const looks = [new URL("../balie-window/cards.css", import.meta.url), new URL("balie-menu.css", import.meta.url)];

/** The languages that the window itself speaks. */
const spoken = ["nl", "en", "de", "fr", "tr", "ar"];

/**
 * What is seldom wanted of a conversation: another language, a copy, its end, its erasure.
 *
 * Dispatches `balie-language` (detail: `{language}`) and `balie-end`.
 */
export class BalieMenu extends Part {
  #button = null;
  #elsewhere = (event) => {
    const path = event.composedPath();
    if (!path.includes(this) && !path.includes(this.#button)) this.#close();
  };

  build() {
    this.hidden = true;
    this.addEventListener("keydown", (event) => {
      if (!isPress(event, "Escape")) return;
      event.stopPropagation();
      this.fold();
    });
  }

  /** `button` shows whether it is open, and has the focus back afterwards. */
  toggle(button) {
    this.#button = button;
    if (!this.hidden) return this.fold();
    this.#unfold();
    this.#showState();
    // A press anywhere else puts it away, and leaves the focus where it went.
    this.getRootNode().addEventListener("pointerdown", this.#elsewhere);
  }

  fold() {
    this.#close();
    this.#button?.focus();
  }

  #close() {
    this.hidden = true;
    this.#showState();
    this.getRootNode().removeEventListener("pointerdown", this.#elsewhere);
  }

  #showState() {
    this.#button?.setAttribute("aria-expanded", String(!this.hidden));
  }

  #unfold() {
    const { state, messages, unsent } = this.conversation;
    const hasWords = messages.length + unsent.length > 0;
    fill(
      this,
      h(
        "ul",
        { role: "list", "aria-label": this.t("menu.open") },
        this.#item(this.#languages()),
        hasWords && this.site.mail && this.#item(this.#entry("mail", () => this.#askAddress())),
        hasWords && this.#item(this.#entry("download", () => this.#download())),
        hasWords && this.#item(this.#entry(this.conversation.isQuiet ? "soundOn" : "soundOff", () => this.#hush())),
        hasWords && this.#item(this.#eraseButton(state)),
        hasWords && state?.phase !== "closed"
          && this.#item(this.#entry("end", () => (this.fold(), announce(this, "balie-end")), "end")),
        this.#privacy(),
      ),
    );
    this.hidden = false;
    this.querySelector("button, select, a").focus();
  }

  #item(...children) {
    return h("li", {}, ...children);
  }

  #entry(name, onclick, id) {
    return h("button", { type: "button", class: "entry", id, onclick }, this.t(`menu.${name}`));
  }

  #languages() {
    const { language } = this.texts;
    const names = (code) => new Intl.DisplayNames(code, { type: "language" }).of(code);
    const choice = h("select", { lang: "" }, ...spoken.map((code) =>
      h("option", { value: code, lang: code, selected: code === language }, names(code))));
    choice.addEventListener("change", () => announce(this, "balie-language", { language: choice.value }));
    return h("label", { class: "entry" }, h("span", {}, this.t("menu.language")), choice);
  }

  #eraseButton(state) {
    if (state?.erasureRequested) return h("p", { class: "entry said" }, this.t("erase.asked"));
    const name = this.site.keepsRecords ? "askErase" : "erase";
    return this.#entry(name, () => this.#confirmErasing());
  }

  #privacy() {
    const { privacy = {} } = this.site.look ?? {};
    const address = privacy[this.texts.language] ?? Object.values(privacy)[0];
    if (!address) return false;
    const words = this.t("menu.privacy");
    return this.#item(h("a", { class: "entry", href: address, target: "_blank", rel: "noopener" }, words));
  }

  #hush() {
    this.conversation.isQuiet = !this.conversation.isQuiet;
    this.fold();
  }

  #askAddress() {
    const known = this.conversation.state?.contact?.email ?? "";
    const field = h("input", { name: "email", type: "email", autocomplete: "email", maxlength: 200 });
    field.value = known;
    const wrong = h("p", { class: "wrong", role: "alert" });
    const form = h(
      "form",
      { class: "sheet", novalidate: true },
      h("label", { class: "field" }, h("span", {}, this.t("mail.address")), turning(field)),
      wrong,
      this.#choices(h("button", { class: "button", type: "submit" }, this.t("mail.send"))),
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const address = field.value.trim();
      if (!/^\S+@\S+\.\S+$/.test(address)) {
        wrong.textContent = this.t("followUp.wrong.email");
        field.setAttribute("aria-invalid", "true");
        return field.focus();
      }
      const act = () => this.conversation.wish("mailTranscript", address);
      if (await this.attempt(form.querySelector(".button"), act)) this.#say(this.t("mail.sent", { address }));
    });
    fill(this, form);
    field.focus();
  }

  #confirmErasing() {
    const isWish = this.site.keepsRecords;
    const yes = h("button", { class: "button", type: "button" }, this.t(isWish ? "erase.ask" : "erase.yes"));
    yes.addEventListener("click", () => this.attempt(yes, async () => {
      const isGone = await this.conversation.wish("erase");
      this.#say(this.t(isGone ? "erase.done" : "erase.asked"));
    }));
    fill(this, h("div", { class: "sheet" },
      h("p", {}, this.t(isWish ? "erase.wish" : "erase.question")), this.#choices(yes)));
    yes.focus();
  }

  #choices(first) {
    const back = h("button", { class: "link", type: "button", onclick: () => this.fold() }, this.t("ending.no"));
    return h("div", { class: "row" }, first, back);
  }

  #say(words) {
    const close = h("button", { class: "link", type: "button", onclick: () => this.fold() }, this.t("ending.no"));
    fill(this, h("div", { class: "sheet" }, h("p", { role: "status" }, words), close));
    close.focus();
  }

  /** The transcript as plain words, made here: nobody else need know. */
  #download() {
    const moment = new Intl.DateTimeFormat(this.texts.language, { dateStyle: "medium", timeStyle: "short" });
    const lines = this.conversation.messages.map(({ at, author, text }) => {
      const name = author.name ?? this.t(`author.${author.kind}`);
      return `${moment.format(new Date(at))}  ${name}\n${text}\n`;
    });
    const file = new Blob([lines.join("\n")], { type: "text/plain;charset=utf-8" });
    const address = URL.createObjectURL(file);
    h("a", { href: address, download: `${this.t("menu.file")}.txt` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    this.fold();
  }
}

customElements.define("balie-menu", BalieMenu);

import { turning } from "../../shared/direction.js";
import { announce, fill, h } from "../../shared/element.js";
import { fileIcon } from "../../shared/talk/file-icon.js";
import { newClientId } from "../../shared/talk/client-id.js";
import { picture, sizeWords } from "../../shared/talk/picture.js";
import { accepted, largest } from "../../shared/talk/upload.js";
import { Part } from "../part.js";

/** Its sheets. */
export const looks = [new URL("../balie-window/cards.css", import.meta.url), new URL("balie-attach.css", import.meta.url)];

/**
 * A file before it goes: what it is, words for who cannot see it, how far it is, and a way back.
 * Tried again after a cut line it is stored once.
 */
export class BalieAttach extends Part {
  #input = h("input", { type: "file", accept: accepted, hidden: true, tabindex: "-1" });
  #file = null;
  #clientId = null;
  #sending = null;

  build() {
    this.hidden = true;
    this.#input.addEventListener("change", () => {
      const [file] = this.#input.files;
      this.#input.value = "";
      if (file) this.offer(file);
    });
    this.append(this.#input);
  }

  /** Has the visitor choose one. */
  choose() {
    this.#input.click();
  }

  /** Shows a file that was chosen, pasted or dropped. */
  offer(file) {
    this.#sending?.abort();
    this.#file = file;
    this.#clientId = newClientId();
    this.hidden = false;
    fill(this, this.#input, this.#card(file));
    this.#preview(file);
    if (file.size > largest) return this.#say(this.t("problem.fileTooLarge"));
    this.querySelector("input[name], .button").focus();
  }

  #card(file) {
    const isPicture = file.type.startsWith("image/");
    const words = h("input", { name: "description", maxlength: 300, "aria-describedby": "attach-why" });
    const card = h(
      "form",
      { class: "card", novalidate: true, "aria-label": this.t("attach.title") },
      h(
        "div",
        { class: "file" },
        h("span", { class: "preview" }, fileIcon(isPicture ? "image" : "file")),
        h("p", {}, h("bdi", { class: "name" }, file.name), " ", h("small", {}, sizeWords(file.size, this.texts.language))),
      ),
      isPicture && h(
        "label",
        { class: "field" },
        h("span", {}, this.t("attach.description"), h("small", {}, ` ${this.t("contact.optional")}`)),
        turning(words),
      ),
      isPicture && h("p", { class: "detail", id: "attach-why" }, this.t("attach.why")),
      h("progress", { max: 1, value: 0, hidden: true, "aria-label": this.t("attach.progress") }),
      h("p", { class: "wrong", role: "alert" }),
      h(
        "div",
        { class: "row" },
        h("button", { class: "button", type: "submit", disabled: file.size > largest }, this.t("attach.send")),
        h("button", { class: "link", type: "button", onclick: () => this.#close() }, this.t("attach.cancel")),
      ),
    );
    card.addEventListener("submit", (event) => (event.preventDefault(), this.#send(card)));
    return card;
  }

  async #preview(file) {
    if (!file.type.startsWith("image/")) return;
    const shown = await picture(file, { most: 160 }).catch(() => null);
    if (!shown || file !== this.#file) return;
    shown.setAttribute("aria-hidden", "true");
    this.querySelector(".preview")?.replaceChildren(shown);
  }

  async #send(card) {
    if (this.#sending) return;
    const [bar, button] = [card.querySelector("progress"), card.querySelector(".button")];
    this.#sending = new AbortController();
    this.#say("");
    bar.hidden = false;
    button.setAttribute("aria-disabled", "true");
    try {
      await this.conversation.wish("sendFile", this.#file, {
        clientId: this.#clientId,
        description: card.elements.description?.value.trim() ?? "",
        onProgress: (share) => (bar.value = share),
        signal: this.#sending.signal,
      });
      this.#sending = null;
      this.#close();
      announce(this, "balie-said");
    } catch (problem) {
      this.#sending = null;
      bar.hidden = true;
      button.removeAttribute("aria-disabled");
      if (problem.name !== "AbortError") this.#say(this.#reason(problem));
    }
  }

  #reason({ code }) {
    const key = code === "offline" ? "attach.cut" : `problem.${code}`;
    return this.t(this.texts.has(key) ? key : "problem.other");
  }

  #say(words) {
    this.querySelector(".wrong").textContent = words;
  }

  #close() {
    this.#sending?.abort();
    this.#sending = null;
    this.#file = null;
    this.hidden = true;
    fill(this, this.#input);
    announce(this, "balie-write");
  }
}

customElements.define("balie-attach", BalieAttach);

import { fill, h } from "../../shared/element.js";
import { fileIcon } from "../../shared/talk/file-icon.js";
import { newClientId } from "../../shared/talk/client-id.js";
import { picture, sizeWords } from "../../shared/talk/picture.js";
import { accepted, largest, upload } from "../../shared/talk/upload.js";
import { problemText } from "../acting/actions.js";
import { language, t } from "../drawing/words.js";
import { ownAddress } from "../../shared/line/address.js";
import { store } from "../state/current.js";
import { messageStored } from "../state/writing.js";

/**
 * A file before it goes to the visitor: what it is, words for who cannot see it, how far it is, and a
 * way back. `onClose` is called when it is sent or put away.
 */
class BalieAttach extends HTMLElement {
  #input = h("input", { type: "file", accept: accepted, hidden: true, tabindex: "-1" });
  #given = null;
  #sending = null;

  connectedCallback() {
    this.hidden = true;
    this.append(this.#input);
    this.#input.addEventListener("change", () => {
      const [file] = this.#input.files;
      this.#input.value = "";
      if (file) this.offer(file, this.#given);
    });
  }

  /** Has the operator choose one for a conversation, `{id, epoch}`. */
  choose(summary) {
    this.#given = summary;
    this.#input.click();
  }

  /** Shows a file that was chosen, pasted or dropped. */
  offer(file, { id, epoch }) {
    this.#sending?.abort();
    this.#given = { id, epoch, file, clientId: newClientId() };
    this.hidden = false;
    fill(this, this.#input, this.#form(file));
    this.#preview(file);
    if (file.size > largest) this.#say(t("problem.fileTooLarge"));
    this.querySelector("input[name], button")?.focus();
  }

  /** Another conversation is on the screen: what was meant for the last one is put away. */
  showFor(id) {
    if (this.#given?.file && this.#given.id !== id) this.#close();
  }

  #form(file) {
    const isPicture = file.type.startsWith("image/");
    const form = h(
      "form",
      { novalidate: true, "aria-label": t("attach.title") },
      h("span", { class: "preview" }, fileIcon(isPicture ? "image" : "file")),
      h(
        "div",
        { class: "about" },
        h("p", {}, h("bdi", {}, file.name), " ", h("small", {}, sizeWords(file.size, language()))),
        isPicture &&
          h(
            "label",
            {},
            h("span", {}, t("attach.description")),
            h("input", { name: "description", maxlength: 300 }),
          ),
        h("progress", { max: 1, value: 0, hidden: true, "aria-label": t("attach.progress") }),
        h("p", { class: "wrong", role: "alert" }),
        h(
          "p",
          { class: "buttons" },
          h("button", { type: "submit", class: "primary", disabled: file.size > largest }, t("attach.send")),
          h("button", { type: "button", class: "plain", onclick: () => this.#close() }, t("attach.cancel")),
        ),
      ),
    );
    form.addEventListener("submit", (event) => (event.preventDefault(), this.#send(form)));
    return form;
  }

  async #preview(file) {
    if (!file.type.startsWith("image/")) return;
    const shown = await picture(file, { most: 160 }).catch(() => null);
    if (!shown || this.#given?.file !== file) return;
    shown.setAttribute("aria-hidden", "true");
    this.querySelector(".preview")?.replaceChildren(shown);
  }

  async #send(form) {
    if (this.#sending) return;
    const { id, epoch, file, clientId } = this.#given;
    const description = form.elements.description?.value.trim() ?? "";
    const told = new URLSearchParams({ clientId, name: file.name, description, epoch });
    const [bar, button] = [form.querySelector("progress"), form.querySelector(".primary")];
    this.#sending = new AbortController();
    this.#say("");
    bar.hidden = false;
    button.disabled = true;
    try {
      const stored = await upload(
        ownAddress(`/api/desk/conversations/${encodeURIComponent(id)}/attachments?${told}`),
        file,
        { onProgress: (share) => (bar.value = share), signal: this.#sending.signal },
      );
      store.apply(messageStored, { conversation: id }, stored);
      this.#sending = null;
      this.#close();
    } catch (problem) {
      this.#sending = null;
      bar.hidden = true;
      button.disabled = false;
      if (problem.name !== "AbortError") this.#say(problemText(problem));
    }
  }

  #say(words) {
    this.querySelector(".wrong").textContent = words;
  }

  #close() {
    this.#sending?.abort();
    this.#sending = null;
    this.#given = null;
    this.hidden = true;
    fill(this, this.#input);
    document.querySelector("balie-composer textarea")?.focus();
  }
}

customElements.define("balie-attach", BalieAttach);

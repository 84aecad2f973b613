import { fill, h } from "../../shared/element.js";
import { fileIcon } from "../../shared/talk/file-icon.js";
import { picture, sizeWords } from "../../shared/talk/picture.js";
import { Part } from "../part.js";

/** Its sheets. */
export const looks = [new URL("balie-attachment.css", import.meta.url)];

/** A file in the transcript: a picture as one, anything else to be kept. */
export class BalieAttachment extends Part {
  /** `{id, type, name, description, size, width, height}`; set before it joins. */
  attachment = null;

  build() {
    const { type, width, height } = this.attachment;
    if (!type.startsWith("image/")) return fill(this, this.#keep());
    // Its room is there before it is, so that nothing jumps.
    const room = h("div", { class: "picture", "aria-busy": "true" });
    room.style.aspectRatio = `${width} / ${height}`;
    fill(this, room, this.#words());
    return this.#show(room);
  }

  async #show(room) {
    const { id, name, description } = this.attachment;
    try {
      const blob = await this.conversation.wish("fetchFile", id);
      const most = 960;
      room.replaceChildren(await picture(blob, { most, label: description || name }));
    } catch {
      room.replaceWith(this.#keep());
    } finally {
      room.removeAttribute("aria-busy");
    }
  }

  #words() {
    const { description } = this.attachment;
    return description ? h("p", { class: "description", dir: "auto" }, description) : "";
  }

  #keep() {
    const { name, size } = this.attachment;
    const button = h(
      "button",
      { type: "button", class: "keep" },
      fileIcon("file"),
      h("span", {}, h("bdi", {}, name), h("small", {}, ` ${sizeWords(size, this.texts.language)}`)),
    );
    button.addEventListener("click", () => this.attempt(button, () => this.#save()));
    return button;
  }

  async #save() {
    const { id, name } = this.attachment;
    const address = URL.createObjectURL(await this.conversation.wish("fetchFile", id));
    h("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

customElements.define("balie-attachment", BalieAttachment);

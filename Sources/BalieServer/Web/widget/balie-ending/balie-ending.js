import { announce, fill, h } from "../../shared/element.js";
import { Part } from "../part.js";

/** Its sheets. */
export const looks = [new URL("../balie-window/cards.css", import.meta.url)];

/** Asks once more before the visitor ends the conversation. */
export class BalieEnding extends Part {
  build() {
    this.hidden = true;
  }

  ask() {
    this.hidden = false;
    const end = h("button", { class: "button", type: "button" }, this.t("ending.yes"));
    end.addEventListener("click", () => this.#end(end));
    fill(
      this,
      h("div", { class: "card", role: "group", "aria-label": this.t("ending.question") },
        h("p", { class: "lead" }, this.t("ending.question")),
        h("div", { class: "row" }, end,
          h(
            "button",
            { class: "link", type: "button", onclick: () => this.#leave() },
            this.t("ending.no"),
          ))),
    );
    end.focus();
    this.scrollIntoView({ block: "nearest" });
  }

  update() {
    if (this.conversation.state?.phase === "closed") this.hidden = true;
  }

  async #end(button) {
    if (await this.attempt(button, () => this.conversation.end())) this.#leave();
  }

  #leave() {
    this.hidden = true;
    announce(this, "balie-write");
  }
}

customElements.define("balie-ending", BalieEnding);

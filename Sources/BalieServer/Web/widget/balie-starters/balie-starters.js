import { announce, fill, h } from "../../shared/element.js";
import { Part } from "../part.js";
import { startersFor } from "./starters-for.js";

/** Questions to begin with, as buttons, as long as nothing has been said. */
export class BalieStarters extends Part {
  #shown = "";

  update() {
    const { messages, unsent, state, refused } = this.conversation;
    const isEmpty = messages.length === 0 && unsent.length === 0 && !refused;
    const canChoose = isEmpty && (state === null || state.phase === "selfService");
    const options = canChoose ? startersFor(this.site, this.texts.language, location.pathname) : [];
    const showing = JSON.stringify(options);
    if (showing === this.#shown) return;
    this.#shown = showing;
    this.hidden = options.length === 0;
    fill(this, ...(this.hidden ? [] : [this.#group(options)]));
  }

  #group(options) {
    return h(
      "ul",
      { class: "options", role: "list", "aria-label": this.t("starters.label") },
      ...options.map((option) => h("li", {}, this.#button(option))),
    );
  }

  #button({ topic, title }) {
    const choose = () => {
      this.conversation.say(title, topic);
      announce(this, "balie-said");
      announce(this, "balie-write");
    };
    return h("button", { class: "option", type: "button", dir: "auto", onclick: choose }, title);
  }
}

customElements.define("balie-starters", BalieStarters);

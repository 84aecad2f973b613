import { announce, fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { Part } from "../part.js";
import { whyNobody } from "../why-nobody.js";

/**
 * The way to a person, always in sight: a button exactly while somebody could take the
 * conversation, else why not and the way to leave a message. While a person is sought or there, the
 * conversation itself says so.
 *
 * Dispatches `balie-leave-message`, and `balie-write` once a person was asked for.
 */
export class BaliePerson extends Part {
  #shown = "";

  update() {
    const { state, availability } = this.conversation;
    this.hidden = availability === null || !this.#isNeeded(state, availability);
    const showing = JSON.stringify([this.hidden, availability]);
    if (showing === this.#shown) return;
    this.#shown = showing;
    if (!this.hidden) this.#draw(availability);
  }

  #isNeeded(state, { available }) {
    if (state?.phase === "offering" || state?.phase === "live") return false;
    // Where a handoff just failed, the choices that are left are on the screen already.
    return available || !state?.choices.includes("leaveMessage");
  }

  #draw(availability) {
    if (availability.available) fill(this, this.#askButton());
    else fill(this, h("p", { class: "none" }, whyNobody(availability, this.texts)), this.#leaveButton());
  }

  #askButton() {
    const button = h(
      "button",
      { class: "ask", type: "button", id: "ask-person" },
      icon("person"),
      h("span", {}, this.t("person.ask")),
    );
    button.addEventListener("click", async () => {
      if (await this.attempt(
        button,
        () => this.conversation.askForPerson(),
      )) announce(this, "balie-write");
    });
    return button;
  }

  #leaveButton() {
    const leave = () => announce(this, "balie-leave-message");
    return h(
      "button",
      { class: "link", type: "button", id: "leave-message", onclick: leave },
      icon("mail"),
      h("span", {}, this.t("person.leave")),
    );
  }
}

customElements.define("balie-person", BaliePerson);

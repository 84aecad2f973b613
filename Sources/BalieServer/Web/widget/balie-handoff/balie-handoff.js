import { announce, fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { Part } from "../part.js";
import { whyNobody } from "../why-nobody.js";
import { BalieContact } from "../balie-contact/balie-contact.js";
import { BalieWait } from "../balie-wait/balie-wait.js";

/** Its sheets. */
export const looks = [
  new URL("../balie-window/cards.css", import.meta.url),
  new URL("balie-handoff.css", import.meta.url),
  new URL("../balie-contact/balie-contact.css", import.meta.url),
];

/**
 * How the way to a person stands: being sought, in the queue, or failed with why and what can be
 * done now. Says "connected" nowhere before it is true: that is told by the conversation's turn.
 * Where the visitor goes on asking the bot after a failure, the card is folded out of their way.
 *
 * Dispatches `balie-leave-message`, and `balie-write` when the visitor goes on with the bot.
 */
export class BalieHandoff extends Part {
  #shown = "";
  #contact = new BalieContact();
  #wait = new BalieWait();

  build() {
    this.#contact.join(this.scope);
    this.#wait.join(this.scope);
  }

  /** The visitor went on with the bot: what is left to choose is there when asked for. */
  fold() {
    const card = this.querySelector("details");
    if (card) card.open = false;
  }

  update() {
    const { state } = this.conversation;
    const showing = JSON.stringify([state?.phase, state?.handoff, state?.choices, this.#closed]);
    if (showing === this.#shown) return;
    this.#shown = showing;
    this.hidden = !this.#draw(state);
  }

  /** The `Availability`, where it is one of being closed. */
  get #closed() {
    const { availability } = this.conversation;
    return availability?.reason === "closed" ? availability : null;
  }

  #draw(state) {
    if (state?.phase === "offering") return this.#drawSearch(state.handoff?.state ?? "seeking");
    const isFailed = state?.handoff?.state === "failed" && state.choices.length > 0;
    if (isFailed) return this.#drawFailure(state);
    fill(this);
    return false;
  }

  #drawSearch(standing) {
    fill(
      this,
      h("div", { class: "card", role: "group", "aria-label": this.t(`handoff.${standing}`) },
        h(
          "p",
          { class: "lead" },
          h("span", { class: "pulse", "aria-hidden": "true" }),
          this.t(`handoff.${standing}`),
        ),
        h("p", { class: "detail" }, this.t(`handoff.${standing}.detail`)),
        this.#wait,
        this.#contact,
        h("div", { class: "choices" },
          this.#choice("continueWithBot", () => this.conversation.goOnWithBot()),
          standing === "waiting" && this.#leaveMessage())),
    );
    return true;
  }

  #drawFailure({ handoff, choices }) {
    const { memory } = this.conversation;
    const lead = this.t(`handoff.failed.${handoff.failure}`);
    const card = h(
      "details",
      { class: "card", open: memory.tab.folded !== handoff.number, "aria-label": lead },
      h("summary", { class: "lead" }, icon("alert"), lead, icon("chevron")),
      h("div", { class: "body" },
        this.#closed && h("p", { class: "detail" }, whyNobody(this.#closed, this.texts)),
        h("p", { class: "detail" }, this.t("handoff.failed.kept")),
        h(
          "div",
          { class: "choices" },
          ...this.#possible(choices).map((choice) => this.#failureChoice(choice)),
        )),
    );
    const note = () => memory.note({ folded: card.open ? null : handoff.number });
    card.addEventListener("toggle", note);
    fill(this, card);
    return true;
  }

  /** Nobody waits in a queue until tomorrow. */
  #possible(choices) {
    return this.#closed ? choices.filter((choice) => choice !== "wait") : choices;
  }

  #failureChoice(choice) {
    if (choice === "leaveMessage") return this.#leaveMessage();
    if (choice === "wait") return this.#choice(choice, () => this.conversation.waitForPerson());
    return this.#choice(choice, () => this.conversation.goOnWithBot());
  }

  #leaveMessage() {
    const leave = () => announce(this, "balie-leave-message");
    return h(
      "button",
      { class: "choice", type: "button", "data-choice": "leaveMessage", onclick: leave },
      this.t("choice.leaveMessage"),
    );
  }

  #choice(name, act) {
    const button = h(
      "button",
      { class: "choice", type: "button", "data-choice": name },
      this.t(`choice.${name}`),
    );
    button.addEventListener("click", async () => {
      // The button goes with its card, so the focus is put where the visitor goes on.
      if (await this.attempt(button, act)) announce(this, "balie-write");
    });
    return button;
  }
}

customElements.define("balie-handoff", BalieHandoff);

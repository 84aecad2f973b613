import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { serverNow } from "../../shared/line/server-clock.js";
import { momentOf } from "../moments.js";
import { Part } from "../part.js";
import { words } from "./words.js";

/** Its sheets. */
export const looks = [new URL("balie-deal.css", import.meta.url)];

/** The longest that a timer takes, in milliseconds. */
const longest = 2 ** 31 - 1;
/** What the server says of an answer that comes too late, and how the card tells it. */
const refusals = { dealOver: "over", dealWithdrawn: "withdrawn" };

/** A deal that an operator made for this visitor: taken or left, until its moment by the server's clock. */
class BalieDeal extends Part {
  #message = null;
  #drawn = "";
  #timer = null;
  #refused = null;

  show(message) {
    this.#message = message;
    this.update();
  }

  update() {
    if (!this.#message) return;
    const { deal } = this.#message;
    const standing = this.#standing();
    const drawing = JSON.stringify([deal, standing, this.#refused]);
    if (drawing === this.#drawn) return;
    this.#drawn = drawing;
    const hadFocus = this.contains(this.getRootNode().activeElement);
    this.#draw(deal, standing);
    if (hadFocus) this.querySelector("button, [tabindex]")?.focus();
    this.#wait(deal, standing);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  #standing() {
    const { state, validUntil } = this.#message.deal;
    return state === "open" && Date.parse(validUntil) <= serverNow() ? "over" : state;
  }

  #draw(deal, standing) {
    this.dataset.state = standing;
    const { language } = this.texts;
    const until = momentOf(deal.validUntil, language);
    fill(
      this,
      h("p", { class: "saving" }, this.#words("saving", { saving: saving(deal, language) })),
      deal.conditions && h("p", { class: "conditions", dir: "auto" }, deal.conditions),
      h("p", { class: "until" }, this.#words("until", { moment: until })),
      h("p", { class: "basis" }, this.#words(deal.basis)),
      standing === "open" ? this.#acts() : this.#outcome(deal, standing),
    );
  }

  #acts() {
    const act = (name, accepted) => {
      const button = h("button", { type: "button", class: accepted ? "button" : "link" }, this.#words(name));
      button.addEventListener("click", () => this.#answer(button, accepted));
      return button;
    };
    return [
      h("div", { class: "acts" }, act("accept", true), act("decline", false)),
      this.#refused && h("p", { class: "refused", role: "alert" }, icon("alert"), this.#refused),
    ];
  }

  #outcome({ code }, standing) {
    const isTaken = standing === "accepted";
    return [
      h("p", { class: "outcome", role: "status", tabindex: "-1" }, isTaken && icon("check"), this.#words(standing, { code })),
      isTaken && h("p", { class: "code" }, h("span", {}, this.#words("code")), h("code", { dir: "ltr" }, code)),
    ];
  }

  async #answer(button, accepted) {
    if (button.ariaDisabled === "true") return;
    button.ariaDisabled = "true";
    try {
      await this.conversation.answerDeal(this.#message.number, accepted);
      this.#refused = null;
    } catch (problem) {
      button.removeAttribute("aria-disabled");
      this.#refused = this.#words(refusals[problem.code] ?? "failed");
    }
    this.update();
  }

  /** On the second, by the server's clock. */
  #wait({ validUntil }, standing) {
    clearTimeout(this.#timer);
    if (standing !== "open") return;
    const left = Date.parse(validUntil) - serverNow();
    this.#timer = setTimeout(() => (this.#wait({ validUntil }, standing), this.update()), Math.min(Math.max(left, 0), longest));
  }

  #words(name, values = {}) {
    const text = words[this.texts.language][name];
    return text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  }
}

function saving({ amount, currency, percent }, language) {
  const regional = language === "en" ? "en-GB" : language;
  const format = percent ? { style: "percent" } : { style: "currency", currency };
  return new Intl.NumberFormat(regional, format).format(percent ? percent / 100 : amount);
}

customElements.define("balie-deal", BalieDeal);

import { turning } from "../../shared/direction.js";
import { announce, fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { endingWords } from "../ending-words.js";
import { Part } from "../part.js";

/** Its sheets. */
export const looks = [
  new URL("../balie-window/cards.css", import.meta.url),
  new URL("balie-rating.css", import.meta.url),
];

const scores = [1, 2, 3, 4, 5];

/**
 * A closed conversation says so, or that the message left was kept, asks what it was worth, and
 * tells how to go on.
 */
export class BalieRating extends Part {
  #shown = "";

  update() {
    const { state } = this.conversation;
    const { phase, rateable, rating, followUp } = state ?? {};
    const showing = JSON.stringify([phase, rateable, rating, followUp]);
    if (showing === this.#shown) return;
    this.#shown = showing;
    this.hidden = state?.phase !== "closed";
    if (this.hidden) fill(this);
    else this.#draw(state);
  }

  #draw({ rateable, rating, followUp }) {
    const lead = endingWords(this.texts, followUp);
    fill(
      this,
      h("div", { class: "card", role: "group", "aria-label": lead },
        h("p", { class: "lead" }, icon("check"), lead),
        followUp && h("blockquote", { class: "left", dir: "auto" }, followUp.text),
        rating && h("p", { class: "thanks" }, this.t("rating.thanks")),
        rateable && !rating && this.#form(),
        h("p", { class: "detail" }, this.t("closed.again"))),
    );
  }

  #form() {
    const form = h(
      "form",
      { novalidate: true },
      h(
        "fieldset",
        { class: "stars" },
        h("legend", {}, this.t("rating.question")),
        ...scores.map((score) => this.#star(score)),
      ),
      h("label", { class: "field comment" },
        h("span", {}, `${this.t("rating.comment")} `, h("small", {}, this.t("contact.optional"))),
        turning(h("textarea", { name: "comment", rows: 2, maxlength: 4000 }))),
      h("button", { class: "button", type: "submit" }, this.t("rating.send")),
    );
    form.addEventListener("submit", (event) => (event.preventDefault(), this.#submit(form)));
    return form;
  }

  #star(score) {
    const words = this.t(`rating.${score}`);
    return h(
      "label",
      { class: "star", title: words },
      h("input", { type: "radio", name: "score", value: score }),
      icon("star"),
      h("span", { class: "unseen" }, words),
    );
  }

  async #submit(form) {
    const given = new FormData(form);
    if (!given.has("score")) return form.querySelector("[name=score]").focus();
    const comment = given.get("comment").trim();
    const button = form.querySelector("[type=submit]");
    const rated = await this.attempt(
      button,
      () => this.conversation.rate(Number(given.get("score")), comment),
    );
    if (rated) announce(this, "balie-write");
  }
}

customElements.define("balie-rating", BalieRating);

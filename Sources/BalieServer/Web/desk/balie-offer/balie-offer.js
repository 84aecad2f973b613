import { fill, h } from "../../shared/element.js";
import { accept, decline } from "../acting/actions.js";
import { clock, serverNow } from "../drawing/clock.js";
import { ItemElement } from "../drawing/desk-element.js";
import { say } from "../drawing/dom.js";
import { duration, languageName, teamName, visitorName } from "../drawing/format.js";
import { t } from "../drawing/words.js";

/** Time for an offer at most, for the length of the bar that runs out. */
const fullTime = 30_000;
const lastSeconds = 10_000;

/** A conversation offered to me: what is at stake, how long I have, and the two answers. */
class BalieOffer extends ItemElement {
  #question = h("a", { class: "question", dir: "auto" });
  #newest = h("p", { class: "newest", dir: "auto" });
  #facts = h("p", { class: "facts" });
  #note = h("p", { class: "note", dir: "auto" });
  #left = h("span", { class: "left" });
  #bar = h("span", { class: "bar", "aria-hidden": "true" });
  #tick = () => this.item && this.#showTime();

  connectedCallback() {
    clock.addEventListener("tick", this.#tick);
  }

  disconnectedCallback() {
    clock.removeEventListener("tick", this.#tick);
  }

  build() {
    const facts = h("div", { class: "about" }, this.#facts, this.#left);
    fill(this, this.#bar, this.#question, this.#newest, facts, this.#note, this.#buttons());
  }

  update(summary, state) {
    const { handoff } = summary;
    this.setAttribute("aria-label", t("offer.label", { name: visitorName(summary) }));
    this.setAttribute("role", "group");
    this.#question.href = `#/conversations/${summary.id}`;
    say(this.#question, handoff?.openQuestion || summary.lastText);
    const newest = newestWords(summary);
    say(this.#newest, newest);
    this.#newest.hidden = !newest;
    say(this.#facts, facts(summary, state).join(" · "));
    say(this.#note, handoff?.note ?? "");
    this.#note.hidden = !handoff?.note;
    this.#showTime();
  }

  #buttons() {
    const button = (name, key, act, kind) =>
      h(
        "button",
        {
          type: "button",
          class: kind,
          "aria-keyshortcuts": `Alt+${key}`,
          onclick: () => act(this.item),
        },
        t(`offer.${name}`),
        h("kbd", { "aria-hidden": "true" }, `Alt ${key}`),
      );
    return h(
      "div",
      { class: "buttons" },
      button("accept", "A", accept, "primary"),
      button("decline", "D", decline, "plain"),
    );
  }

  #showTime() {
    const rest = Date.parse(this.item.offer.deadline) - serverNow();
    say(this.#left, rest > 0 ? t("offer.left", { time: duration(rest) }) : t("offer.over"));
    this.#bar.style.inlineSize = `${Math.min(100, Math.max(0, (rest / fullTime) * 100))}%`;
    this.classList.toggle("urgent", rest < lastSeconds);
  }
}

/** What the visitor said last, where that is not what they want. */
function newestWords({ lastText, lastAuthor, handoff }) {
  const isOther = handoff?.openQuestion && !handoff.openQuestion.startsWith(lastText.slice(0, -1));
  return lastAuthor === "visitor" && isOther ? lastText : "";
}

function facts(summary, state) {
  const { handoff } = summary;
  const since = summary.waitingSince ?? handoff?.initiatedAt;
  return [
    visitorName(summary),
    handoff && t(`reason.${handoff.reason}`),
    languageName(summary.language),
    handoff?.team && teamName(state, handoff.team),
    since && t("waits", { time: duration(serverNow() - Date.parse(since)) }),
  ].filter(Boolean);
}

customElements.define("balie-offer", BalieOffer);

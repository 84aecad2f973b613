import { fill, h } from "../../shared/element.js";
import { take } from "../acting/actions.js";
import { clock, serverNow } from "../drawing/clock.js";
import { ItemElement } from "../drawing/desk-element.js";
import { say } from "../drawing/dom.js";
import { conversationTitle, duration, languageName, timeOrDay } from "../drawing/format.js";
import { language, t } from "../drawing/words.js";

/** One conversation in a list: who, the last words, and what asks for attention. */
class BalieRow extends ItemElement {
  #name = h("span", { class: "name", dir: "auto" });
  #time = h("span", { class: "time" });
  #last = h("span", { class: "last", dir: "auto" });
  #marks = h("span", { class: "marks" });
  #unread = h("span", { class: "badge" });
  #link = h("a", {}, this.#name, this.#time, this.#last, this.#marks, this.#unread);
  #take = h(
    "button",
    { type: "button", class: "plain", onclick: () => take(this.item.id) },
    t("take"),
  );
  #seen = [];
  #tick = () => this.item && this.#showTime();

  connectedCallback() {
    clock.addEventListener("tick", this.#tick);
  }

  disconnectedCallback() {
    clock.removeEventListener("tick", this.#tick);
  }

  build() {
    fill(this, this.#link, this.#take);
    this.#unread.setAttribute("role", "img");
  }

  update(summary, state) {
    const seen = whatIsShown(summary, state);
    if (seen.every((value, index) => value === this.#seen[index])) return;
    this.#seen = seen;
    this.#draw(summary, state);
  }

  #draw(summary, state) {
    this.#link.href = `#/conversations/${summary.id}`;
    if (summary.id === state.route.id) this.#link.setAttribute("aria-current", "true");
    else this.#link.removeAttribute("aria-current");
    const title = conversationTitle(summary);
    say(this.#name, title);
    this.#showLast(summary, state);
    this.#showUnread(state.unread[summary.id] ?? 0);
    say(this.#marks, marks(summary, state).join(" · "));
    this.#marks.hidden = !this.#marks.textContent;
    this.#take.hidden = summary.owner.kind !== "nobody" || Boolean(summary.offer);
    this.#take.setAttribute("aria-label", t("take.label", { name: title }));
    this.#showTime();
  }

  #showLast(summary, state) {
    const draft = state.drafts[summary.id]?.text;
    const isTyping = Boolean(state.typing[summary.id]);
    this.#last.className = isTyping ? "last typing" : draft ? "last draft" : "last";
    if (isTyping) return say(this.#last, t("typing"));
    if (draft) return say(this.#last, t("row.draft", { text: draft }));
    return say(this.#last, words(summary, state.me));
  }

  #showUnread(count) {
    this.#unread.hidden = count === 0;
    say(this.#unread, String(count));
    this.#unread.setAttribute("aria-label", t("row.unread", { count }));
    this.classList.toggle("unread", count > 0);
  }

  #showTime() {
    const { waitingSince, changedAt } = this.item;
    const waited = waitingSince && serverNow() - Date.parse(waitingSince);
    say(this.#time, waitingSince ? duration(waited) : timeOrDay(changedAt));
    this.#time.classList.toggle("waiting", Boolean(waitingSince));
  }
}

// Everything that a row is drawn from: where none of it changed, nothing is touched.
function whatIsShown(summary, state) {
  const { id, offer } = summary;
  const { drafts, unread, typing, route, me, colleagues } = state;
  return [
    summary, drafts[id]?.text, unread[id], Boolean(typing[id]), id === route.id, me,
    offer && colleagues[offer.to]?.name,
  ];
}

function words({ lastText, lastAuthor, owner }, me) {
  const isOwn = lastAuthor === "operator" && owner.id === me.id;
  return isOwn ? t("row.own", { text: lastText }) : lastText;
}

function marks(summary, state) {
  const { me, colleagues } = state;
  const { owner, offer } = summary;
  return [
    summary.language !== language() && languageName(summary.language),
    summary.visitorGone && t("visitor.gone"),
    owner.kind === "operator" && owner.id !== me.id && owner.name,
    offer && t("offered.to", { name: colleagues[offer.to]?.name ?? offer.to }),
    ...(summary.tags ?? []).map((tag) => `#${tag}`),
  ].filter(Boolean);
}

customElements.define("balie-row", BalieRow);

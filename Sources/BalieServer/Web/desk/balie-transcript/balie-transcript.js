import { fill, h } from "../../shared/element.js";
import { DeskElement } from "../drawing/desk-element.js";
import { keyed, say } from "../drawing/dom.js";
import { dayAndTime, visitorName } from "../drawing/format.js";
import { selected } from "../state/lists.js";
import { entries } from "./entries.js";
import { t } from "../drawing/words.js";
import "../balie-message/balie-message.js";

/** So near the end that the reader is following along. */
const nearEnd = 80;
/** Entries drawn at first, and again each time the reader comes near the oldest. */
const drawnAtOnce = 60;
/** So near the oldest that is drawn, in pixels, that earlier ones are drawn too. */
const nearStart = 600;

/** What was said: episodes apart, self-service and live parts marked, the newest kept in sight. */
class BalieTranscript extends DeskElement {
  #list = h("ol", {});
  #seen = h("p", { class: "seen", hidden: true }, t("message.seen"));
  #typing = h("p", { class: "typing", dir: "auto" });
  #scroll = h("div", { class: "scroll", tabindex: "0", role: "region" });
  #newer = h("button", { type: "button", class: "plain newer", onclick: () => this.#toEnd() });
  #shown = {};
  #items = [];
  #from = 0;

  build() {
    this.#scroll.setAttribute("aria-label", t("transcript"));
    this.#newer.textContent = t("transcript.newer");
    this.#newer.hidden = true;
    fill(this.#scroll, this.#list, this.#seen, this.#typing);
    fill(this, this.#scroll, this.#newer);
    this.#scroll.addEventListener("scroll", () => this.#scrolled(), { passive: true });
  }

  /** Shows where an episode starts. */
  showEpisode(number) {
    const index = this.#items.findIndex(({ key }) => key === `episode-${number}`);
    if (index >= 0) this.#drawFrom(Math.min(index, this.#from));
    const divider = this.#list.querySelector(`[data-key$="/episode-${number}"]`);
    divider?.scrollIntoView({ block: "start" });
    this.#scroll.focus();
  }

  update(state) {
    const summary = selected(state);
    if (!summary) return;
    this.#showTyping(state.typing[summary.id], summary);
    const { outbox } = state;
    const messages = state.cards[summary.id]?.messages;
    this.#showSeen(state.cards[summary.id]);
    const now = { id: summary.id, messages, outbox, phase: summary.phase };
    if (isSame(now, this.#shown)) return;
    this.#show(summary, now);
  }

  // Only beneath one's last words: of what was answered it goes without saying.
  #showSeen(card) {
    const last = card?.messages.findLast(({ kind }) => kind !== "note");
    const isSeen = last?.author.kind === "operator" && (card.seenByVisitor ?? 0) >= last.number;
    this.#seen.hidden = !isSeen;
  }

  #show(summary, now) {
    const isOther = now.id !== this.#shown.id || !this.#shown.messages;
    const wasAtEnd = isOther || this.#isAtEnd();
    const grew = (now.messages?.length ?? 0) > (this.#shown.messages?.length ?? 0);
    this.#shown = now;
    this.#list.setAttribute("lang", summary.language);
    this.#showEntries(summary, now);
    if (wasAtEnd) this.#toEnd();
    else if (grew) this.#newer.hidden = false;
  }

  #showEntries(summary, { id, messages = [], outbox }) {
    const waiting = outbox.filter((item) => item.conversation === id);
    const isOther = this.#list.dataset.of !== id || this.#items.length === 0;
    this.#items = entries(messages, { outbox: waiting, isLive: summary.phase === "live", conversation: id });
    this.#list.dataset.of = id;
    this.#drawFrom(isOther ? Math.max(0, this.#items.length - drawnAtOnce) : this.#from);
  }

  // A transcript may be thousands of messages long, of which the last few are what is read.
  #drawFrom(from) {
    this.#from = from;
    const { of } = this.#list.dataset;
    const drawn = this.#items.slice(from);
    keyed(this.#list, drawn, { key: ({ key }) => `${of}/${key}`, make, show });
  }

  #scrolled() {
    this.#newer.hidden ||= this.#isAtEnd();
    if (this.#from === 0 || this.#scroll.scrollTop > nearStart) return;
    const toEnd = this.#scroll.scrollHeight - this.#scroll.scrollTop;
    this.#drawFrom(Math.max(0, this.#from - drawnAtOnce));
    this.#scroll.scrollTop = this.#scroll.scrollHeight - toEnd;
  }

  #showTyping(typing, summary) {
    const preview = typing?.preview;
    const name = visitorName(summary);
    say(
      this.#typing,
      preview
        ? t("typing.preview", { name, text: preview })
        : typing
        ? t("typing.name", { name })
        : "",
    );
    this.#typing.hidden = !typing;
    if (typing && this.#isAtEnd()) this.#toEnd();
  }

  #isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroll;
    return scrollHeight - scrollTop - clientHeight < nearEnd;
  }

  #toEnd() {
    this.#scroll.scrollTop = this.#scroll.scrollHeight;
    this.#newer.hidden = true;
  }
}

function isSame(one, other) {
  return Object.keys(one).every((key) => one[key] === other[key]);
}

function make(entry) {
  if (entry.kind === "episode") {
    return divider("episode", t("episode", { number: entry.episode }), entry.at);
  }
  if (entry.kind === "part") return divider(`part ${entry.part}`, t(`part.${entry.part}`));
  return h("li", {}, h("balie-message"));
}

function divider(kind, words, at) {
  const time = at && h("time", { datetime: at }, dayAndTime(at));
  return h("li", { class: `divider ${kind}` }, h("h3", {}, words), time);
}

function show(item, entry) {
  item.querySelector("balie-message")?.show(entry);
}

customElements.define("balie-transcript", BalieTranscript);

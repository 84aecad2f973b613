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

/** What was said: episodes apart, self-service and live parts marked, the newest kept in sight. */
class BalieTranscript extends DeskElement {
  #list = h("ol", {});
  #typing = h("p", { class: "typing", dir: "auto" });
  #scroll = h("div", { class: "scroll", tabindex: "0", role: "region" });
  #newer = h("button", { type: "button", class: "plain newer", onclick: () => this.#toEnd() });
  #shown = {};

  build() {
    this.#scroll.setAttribute("aria-label", t("transcript"));
    this.#newer.textContent = t("transcript.newer");
    this.#newer.hidden = true;
    fill(this.#scroll, this.#list, this.#typing);
    fill(this, this.#scroll, this.#newer);
    this.#scroll.addEventListener("scroll", () => (this.#newer.hidden ||= this.#isAtEnd()));
  }

  /** Shows where an episode starts. */
  showEpisode(number) {
    const divider = this.#list.querySelector(`[data-key="episode-${number}"]`);
    divider?.scrollIntoView({ block: "start" });
    this.#scroll.focus();
  }

  update(state) {
    const summary = selected(state);
    if (!summary) return;
    this.#showTyping(state.typing[summary.id], summary);
    const { outbox } = state;
    const messages = state.cards[summary.id]?.messages;
    const now = { id: summary.id, messages, outbox, phase: summary.phase };
    if (isSame(now, this.#shown)) return;
    this.#show(summary, now);
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
    const items = entries(messages, { outbox: waiting, isLive: summary.phase === "live" });
    keyed(this.#list, items, { key: ({ key }) => `${id}/${key}`, make, show });
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

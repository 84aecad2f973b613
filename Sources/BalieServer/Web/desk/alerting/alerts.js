import { visitorName } from "../drawing/format.js";
import { callsForMe, isMine, offers } from "../state/lists.js";
import { openConversation } from "../navigating/route.js";
import { chime } from "./sound.js";
import { read } from "../state/store.js";
import { t } from "../drawing/words.js";

/** Draws the operator's attention: sound, title, notification, and words for a screen reader. */
export class Alerts {
  #store;
  #line;
  #offered = new Set();
  #title = document.title;

  constructor(store, line) {
    this.#store = store;
    this.#line = line;
  }

  follow() {
    this.#store.subscribe(() => this.#look());
    this.#line.addEventListener("news", ({ detail }) => this.#hear(detail));
    document.addEventListener("visibilitychange", () => this.#returned());
  }

  #look() {
    const { state } = this.#store;
    const calls = callsForMe(state);
    document.title = calls ? t("title.calls", { count: calls, title: this.#title }) : this.#title;
    const open = offers(state);
    for (const summary of open) if (!this.#offered.has(offerName(summary))) this.#offer(summary);
    this.#offered = new Set(open.map(offerName));
  }

  #offer(summary) {
    const words = summary.handoff?.openQuestion ?? summary.lastText;
    chime("offer");
    announceAloud(t("alert.offer", { name: visitorName(summary), words }));
    this.#notify(t("notification.offer", { name: visitorName(summary) }), words, summary.id);
  }

  #hear({ message, summary, type }) {
    const { state } = this.#store;
    if (type !== "visitorMessagePosted" || !message || !isMine(state, summary)) return;
    const name = visitorName(summary);
    announceAloud(t("alert.message", { name, words: message.text }));
    if (state.route.id === summary.id && !document.hidden) return;
    chime("message");
    this.#notify(t("notification.message", { name }), message.text, summary.id);
  }

  #notify(title, body, id) {
    if (!document.hidden || !("Notification" in window) || Notification.permission !== "granted") {
      return;
    }
    const notification = new Notification(title, { body, tag: id });
    notification.addEventListener(
      "click",
      () => (focus(), openConversation(id), notification.close()),
    );
  }

  #returned() {
    const { route } = this.#store.state;
    if (!document.hidden && route.id) this.#store.apply(read, route.id);
  }
}

function offerName({ id, offer }) {
  return `${id}/${offer.number}`;
}

function announceAloud(words) {
  const announcer = document.getElementById("announcer");
  if (announcer) announcer.textContent = words;
}

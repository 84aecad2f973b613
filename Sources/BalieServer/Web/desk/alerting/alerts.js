import { fill, h } from "../../shared/element.js";
import { conversationTitle, visitorName } from "../drawing/format.js";
import { callsForMe, isMine, offers } from "../state/lists.js";
import { openConversation } from "../navigating/route.js";
import { chime } from "./sound.js";
import { isSaid, noticeGiven, read } from "../state/store.js";
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
    const fresh = open.filter((summary) => !this.#offered.has(offerName(summary)));
    // Remembered first: were one of them to fail, it must not sound again at every change.
    this.#offered = new Set(open.map(offerName));
    fresh.forEach((summary) => this.#offer(summary));
  }

  #offer(summary) {
    const words = summary.handoff?.openQuestion ?? summary.lastText;
    chime("offer");
    announceAloud(t("alert.offer", { name: visitorName(summary), words }));
    const title = t("notification.offer", { name: visitorName(summary) });
    this.#notify(title, words, summary.id, `offer-${offerName(summary)}`);
  }

  #hear({ message, summary, type, cursor }) {
    this.#tellTaken(summary, type);
    const { state } = this.#store;
    this.#tellNote(summary, type, message);
    if (!isSaid({ type }) || message?.author.kind !== "visitor" || !isMine(state, summary)) return;
    const name = visitorName(summary);
    announceAloud(t("alert.message", { name, words: message.text }));
    if (state.route.id === summary.id && !document.hidden) return;
    chime("message");
    this.#notify(t("notification.message", { name }), message.text, summary.id, `at-${cursor}`);
  }

  // Who loses a conversation to a colleague hears it from the desk, not from the visitor.
  #tellTaken({ owner, handoff, ...summary }, type) {
    const { me } = this.#store.state;
    const isTaken = type === "ownerChanged" && handoff?.reason === "takenOver";
    if (!isTaken || handoff.from?.id !== me?.id || owner.id === me.id) return;
    const title = conversationTitle({ handoff, ...summary });
    const text = t("takeOver.told", { name: owner.name ?? "", title });
    this.#store.apply(noticeGiven, { kind: "problem", text });
  }

  // A colleague's note is for whoever has the conversation: they need not be looking at it.
  #tellNote(summary, type, message) {
    const { state } = this.#store;
    if (type !== "noteAdded" || !message || !isMine(state, summary)) return;
    if (message.author.id === state.me.id) return;
    const name = message.author.name ?? "";
    const text = t("note.told", { name, title: conversationTitle(summary), words: message.text });
    chime("message");
    this.#store.apply(noticeGiven, { kind: "done", text });
  }

  // The tag is the event's own: under a tag that was used before nothing sounds or shows again.
  #notify(title, body, id, tag) {
    if (!document.hidden || !("Notification" in window) || Notification.permission !== "granted") {
      return;
    }
    const notification = shown(title, { body, tag });
    notification?.addEventListener(
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

// Android has the class and throws where a page makes one: sound and title have said it already.
function shown(title, options) {
  try {
    return new Notification(title, options);
  } catch {
    return null;
  }
}

// A region that gets the same words again says nothing, so each time they are an element of their
// own.
function announceAloud(words) {
  const announcer = document.getElementById("announcer");
  if (announcer) fill(announcer, h("p", {}, words));
}

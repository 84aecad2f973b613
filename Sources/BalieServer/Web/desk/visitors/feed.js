import { request } from "../../shared/request.js";
import { store } from "../state/current.js";
import { changed, handsNeeded } from "./changes.js";

/** How often it is asked what has changed: while the page is open, and otherwise, in milliseconds. */
const rhythm = { open: 700, resting: 6_000 };

/** What the desk asks of visits. Every function throws `Problem`. */
export const visitsApi = {
  changes: (after) =>
    request("GET", `/api/desk/visits${after === null ? "" : `?after=${after}`}`),
  invite: (id, text) => request("PUT", visit(id), { body: { text } }),
  withdraw: (id) => request("DELETE", visit(id)),
  path: (conversation) =>
    request("GET", `/api/desk/conversations/${encodeURIComponent(conversation)}/visit`),
};

function visit(id) {
  return `/api/desk/visits/${encodeURIComponent(id)}/invitation`;
}

/**
 * Who is on the site, kept up to date by asking what has changed: every desk gets one answer a beat,
 * however much happens. Dispatches `change`.
 */
class VisitFeed extends EventTarget {
  visits = new Map();
  /** How far this machine's clock is ahead of the server's, in milliseconds. */
  offset = 0;
  #revision = null;
  #isOpen = false;
  #timer = null;

  /** Asks from now on, as long as an operator is signed in. */
  follow() {
    store.subscribe(() => this.#isForMe ? this.#start() : this.#stop());
  }

  open(isOpen) {
    this.#isOpen = isOpen;
    if (isOpen) this.ask();
  }

  async ask() {
    clearTimeout(this.#timer);
    try {
      const answer = await visitsApi.changes(this.#revision);
      this.offset = Date.now() - Date.parse(answer.now);
      const isNews = answer.whole || answer.visits.length > 0 || answer.gone.length > 0;
      this.#revision = answer.revision;
      if (isNews) this.#take(answer);
    } catch {
      // The line is down, which the desk says elsewhere; the next beat asks again.
    }
    if (this.#timer !== null) this.#timer = setTimeout(() => this.ask(), this.#isOpen && !document.hidden ? rhythm.open : rhythm.resting);
  }

  #take(answer) {
    this.visits = changed(this.visits, answer);
    const needy = [...this.visits.values()].filter(({ needsHand }) => needsHand);
    store.apply(handsNeeded, needy.length);
    this.dispatchEvent(new Event("change"));
  }

  get #isForMe() {
    return store.state.me?.roles.includes("operator") ?? false;
  }

  #start() {
    if (this.#timer !== null) return;
    this.#timer = setTimeout(() => this.ask());
  }

  #stop() {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#revision = null;
    this.visits = new Map();
  }
}

/** The one feed of this page. */
export const feed = new VisitFeed();

import { request } from "../../shared/request.js";
import { Seldom } from "../server/seldom.js";

/** How long an answer is good for, in milliseconds, while something happens in the conversation. */
const pause = 15_000;

/**
 * The orders of the customer whose conversation is on the screen, asked for once for everybody who
 * shows them. Dispatches `change`.
 */
class OrdersInSight extends EventTarget {
  /** `{ source, failure, orders }`; null while nothing is known. */
  found = null;
  #conversation = null;
  #news = null;
  #asking = new Seldom(() => this.#ask(), pause);

  /** @param {object | null} news whatever is another object once something has happened */
  show(conversation, news) {
    if (conversation === this.#conversation && news === this.#news) return;
    const isOther = conversation !== this.#conversation;
    this.#conversation = conversation;
    this.#news = news;
    if (isOther) this.#clear();
    if (conversation) this.#asking.ask();
  }

  #clear() {
    this.#asking.stop();
    this.#take(null);
  }

  async #ask() {
    const conversation = this.#conversation;
    const path = `/api/desk/conversations/${encodeURIComponent(conversation)}/orders`;
    const found = await request("GET", path).catch(() => null);
    if (conversation === this.#conversation && found) this.#take(found);
  }

  #take(found) {
    if (JSON.stringify(found) === JSON.stringify(this.found)) return;
    this.found = found;
    this.dispatchEvent(new Event("change"));
  }
}

/** The one of this page. */
export const ordersInSight = new OrdersInSight();

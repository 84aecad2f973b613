import { EventStream } from "../../shared/line/stream.js";
import { api } from "./api.js";
import { Arrivals } from "../state/arrivals.js";
import { store } from "../state/current.js";
import * as change from "../state/store.js";

const retryPause = 2_000;

/**
 * The line between desk and server: fetches the desk, then follows its stream from there on, so
 * that nothing falls between. Dispatches `news` (`detail` is a `DeskChange`), `erased` (`detail`
 * names a conversation of which nothing is kept any more) and `ended` where the session is over.
 */
export class Line extends EventTarget {
  #stream = null;
  #arrivals = new Arrivals(store, (arrival) => this.#tell(arrival));
  #isOpen = false;

  async open() {
    this.#isOpen = true;
    store.apply(change.lineChanged, "connecting");
    const desk = await this.#fetched();
    if (!desk || !this.#isOpen) return;
    store.apply(change.deskLoaded, desk);
    this.#follow(desk.cursor);
  }

  close() {
    this.#isOpen = false;
    this.#stream?.close();
    this.#stream = null;
  }

  /** A confirmed cursor: where the stream does not bring it, the stream is dead. */
  expect(cursor) {
    this.#stream?.expect(cursor);
  }

  async #fetched() {
    while (this.#isOpen) {
      try {
        return await api.desk();
      } catch (problem) {
        if (!problem.passing) return this.#end(problem.status);
        store.apply(change.lineChanged, "lost");
        await new Promise((resolve) => setTimeout(resolve, retryPause));
      }
    }
    return null;
  }

  #follow(cursor) {
    const stream = new EventStream("/api/desk/events", { after: cursor });
    this.#stream = stream;
    const on = (name, act) => stream.addEventListener(name, (event) => act(event.detail));
    on("change", (detail) => this.#changed(detail));
    on("erased", (detail) => this.#erased(detail));
    on("typing", (detail) => this.#arrivals.add(change.typingArrived, detail, Date.now()));
    on("presence", (detail) => this.#arrivals.add(change.presenceArrived, detail));
    on("content", (detail) => this.#arrivals.add(change.contentArrived, detail));
    on("beat", () => this.dispatchEvent(new CustomEvent("beat")));
    for (const name of ["visit", "visitErased"]) {
      on(name, (detail) => this.dispatchEvent(new CustomEvent(name, { detail })));
    }
    on("connected", () => this.#connected());
    on("disconnected", () => this.#isOpen && store.apply(change.lineChanged, "lost"));
    on("ended", ({ status }) => this.#end(status));
    stream.open();
  }

  #changed(detail) {
    const watching = detail.conversation === store.state.route.id && !document.hidden;
    this.#arrivals.addChange({ change: detail, receivedAt: Date.now(), watching });
  }

  #erased(detail) {
    this.#arrivals.add(change.conversationErased, detail);
    this.dispatchEvent(new CustomEvent("erased", { detail }));
  }

  #tell({ change: detail }) {
    this.dispatchEvent(new CustomEvent("news", { detail }));
  }

  // Presence and content problems are not repeated by the stream, so they are asked for anew.
  async #connected() {
    const wasLost = store.state.line === "lost";
    store.apply(change.lineChanged, "connected");
    this.dispatchEvent(new CustomEvent("connected"));
    if (!wasLost) return;
    const desk = await this.#fetched();
    if (!desk) return;
    store.apply(change.deskRefreshed, desk);
    this.dispatchEvent(new CustomEvent("refreshed"));
    if (this.#isOpen && this.#stream?.connected) store.apply(change.lineChanged, "connected");
  }

  #end(status) {
    this.close();
    this.dispatchEvent(new CustomEvent("ended", { detail: { status } }));
    return null;
  }
}

/** The one line of this page. */
export const line = new Line();

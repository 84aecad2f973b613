import { untilAnswered } from "./pause.js";
import { newClientId } from "./client-id.js";

/**
 * Messages on their way to the server, in order. Each keeps its `clientId` over every try, so that
 * none is stored twice. `state` is `sending`, `waiting` (no line; it is tried again) or `refused`
 * (`code` says why).
 */
export class Outbox {
  #entries = [];
  #send;
  #onChange;
  #running = false;

  /** `send(entry)` posts one message; `onChange(entries)` hears of every change. */
  constructor({ send, onChange, entries = [] }) {
    this.#send = send;
    this.#onChange = onChange;
    this.#entries = entries;
  }

  get entries() {
    return this.#entries;
  }

  add(text, topic) {
    this.#entries.push(
      { clientId: newClientId(), text, topic, at: new Date().toISOString(), state: "sending" },
    );
    this.#changed();
    this.run();
  }

  retry(clientId) {
    this.#mark(clientId, "sending");
    this.run();
  }

  remove(clientId) {
    this.#entries = this.#entries.filter((entry) => entry.clientId !== clientId);
    this.#changed();
  }

  async run() {
    if (this.#running) return;
    this.#running = true;
    for (let next; (next = this.#next()); ) await this.#deliver(next);
    this.#running = false;
  }

  #next() {
    return this.#entries.find((entry) => entry.state !== "refused");
  }

  async #deliver({ clientId, text, topic }) {
    try {
      await untilAnswered(
        () => this.#send({ clientId, text, ...(topic ? { topic } : {}) }),
        () => this.#mark(clientId, "waiting"),
      );
      this.remove(clientId);
    } catch (problem) {
      this.#mark(clientId, "refused", problem.code);
    }
  }

  #mark(clientId, state, code) {
    const entry = this.#entries.find((entry) => entry.clientId === clientId);
    if (entry) Object.assign(entry, { state, code });
    this.#changed();
  }

  #changed() {
    this.#onChange(this.#entries);
  }
}

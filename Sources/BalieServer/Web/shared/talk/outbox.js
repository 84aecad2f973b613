import { untilAnswered } from "../line/until-answered.js";
import { newClientId } from "./client-id.js";

/**
 * Messages on their way to the server, each lane in the order in which they were written. Each
 * keeps its `clientId` over every try, so that none is stored twice. An entry is what was given to
 * `add` with `clientId`, `at`, and `state`: `sending`, `waiting` (no line; it is tried again) or
 * `refused` (`code` says why).
 */
export class Outbox {
  #entries;
  #send;
  #onChange;
  #onRefused;
  #lane;
  #running = new Set();
  #alarm = new EventTarget();
  #closing = new AbortController();

  /**
   * `send(entry)` posts one message and throws a `Problem`; `onChange(entries)` hears of every
   * change and `onRefused(entry, problem)` of a refusal. Entries of different `lane(entry)` (a
   * visitor has one, an operator one a conversation) do not wait for each other.
   */
  constructor({ send, onChange, onRefused = () => {}, lane = () => "", entries = [] }) {
    this.#send = send;
    this.#onChange = onChange;
    this.#onRefused = onRefused;
    this.#lane = lane;
    this.#entries = [...entries];
  }

  /** All of them, oldest first; a new array after each change. */
  get entries() {
    return this.#entries;
  }

  /** Puts `content` on its way; gives the entry made of it. */
  add(content) {
    const at = new Date().toISOString();
    const entry = { ...content, clientId: newClientId(), at, state: "sending" };
    this.#become([...this.#entries, entry]);
    this.run();
    return entry;
  }

  /** Sends a refused message again. */
  retry(clientId) {
    this.#mark(clientId, { state: "sending", code: undefined });
    this.run();
  }

  /** Takes a message back. */
  remove(clientId) {
    this.#become(this.#entries.filter((entry) => entry.clientId !== clientId));
  }

  /** Goes on with what is left, e.g. of an earlier load of this page. */
  run() {
    for (const lane of new Set(this.#entries.map(this.#lane))) this.#drain(lane);
  }

  /** There may be a line again: what waits is tried at once. */
  wake() {
    this.#alarm.dispatchEvent(new Event("wake"));
    this.run();
  }

  /** Sends nothing more. */
  close() {
    this.#closing.abort();
  }

  async #drain(lane) {
    if (this.#running.has(lane)) return;
    this.#running.add(lane);
    for (let next; (next = this.#next(lane)); ) await this.#deliver(next);
    this.#running.delete(lane);
  }

  #next(lane) {
    if (this.#closing.signal.aborted) return null;
    return this.#entries.find((each) => each.state !== "refused" && this.#lane(each) === lane);
  }

  async #deliver({ clientId }) {
    try {
      await untilAnswered(() => this.#try(clientId), {
        onProblem: () => this.#mark(clientId, { state: "waiting" }),
        alarm: this.#alarm,
        signal: this.#closing.signal,
      });
      this.remove(clientId);
    } catch (problem) {
      if (this.#closing.signal.aborted) return;
      this.#mark(clientId, { state: "refused", code: problem.code });
      const entry = this.#find(clientId);
      if (entry) this.#onRefused(entry, problem);
    }
  }

  /** One that was taken back meanwhile is not sent any more. */
  async #try(clientId) {
    const entry = this.#find(clientId);
    if (entry) await this.#send(entry);
  }

  #find(clientId) {
    return this.#entries.find((entry) => entry.clientId === clientId);
  }

  #mark(clientId, marks) {
    const marked = (entry) => (entry.clientId === clientId ? { ...entry, ...marks } : entry);
    this.#become(this.#entries.map(marked));
  }

  #become(entries) {
    this.#entries = entries;
    this.#onChange(entries);
  }
}

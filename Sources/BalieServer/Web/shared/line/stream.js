import { ownAddress } from "./address.js";
import { whenAwake } from "./awake.js";
import { serverSentEvents } from "./server-sent-events.js";

/** Heartbeats come every 15 s; so long without a byte means that the line is dead. */
const silenceLimit = 25_000;
/** The server's first byte comes at once; so long without it means that somebody holds it back. */
const firstByteLimit = 10_000;
/** How long a confirmed event may take to come along the stream. */
const expectationLimit = 5_000;
/** So many events or signs of life in a row that did not come: somebody holds them back. */
const missedLimit = 2;
/** A line that was heard or tried so recently is as good as a new one. */
const fresh = 1_000;
const shortestPause = 500;
const longestPause = 20_000;
/** How often it is asked, at most, where a stream is held back. */
const askEvery = 3_000;
/** Statuses after which there is no use in trying again. */
const final = [401, 403, 404, 410];

/**
 * A stream of Server-Sent Events that mends itself. Read with fetch(), so a token can go in a
 * header.
 *
 * Dispatches a CustomEvent for each event of the server, under the server's name, with the parsed
 * JSON as `detail`; and `connected`, `disconnected` (it tries again by itself), `beat` (the server
 * gave a sign of life, which whoever is there may answer), `held` (something on the way holds the
 * stream back: it asks every few seconds instead) and `ended` (`detail.status`: no use in trying
 * again).
 */
export class EventStream extends EventTarget {
  #url;
  #headers;
  #credentials;
  #eventsOf;
  #abort = null;
  #open = false;
  #failures = 0;
  #missed = 0;
  #beats = 0;
  #pause = null;
  #watchdog = null;
  #expectation = null;
  #awaking = null;
  #heardAt = 0;
  #triedAt = 0;
  #wakers = new AbortController();

  /**
   * `url` is an address, or a path of Balie's own. `after` is the cursor to resume after; without one the server begins with now. `eventsOf(json)`
   * gives the events `{name, detail, cursor}` in what the server answers where it is asked for JSON
   * instead of a stream. `held` is true where another stream is known to be held back.
   */
  constructor(url, { headers = {}, after = null, credentials, eventsOf, held = false } = {}) {
    super();
    this.#eventsOf = eventsOf;
    this.#url = url;
    this.#headers = headers;
    this.#credentials = credentials;
    /** The newest cursor seen; the stream resumes after it. */
    this.after = after;
    /** Whether the line is up now. */
    this.connected = false;
    /** Whether something on the way holds the stream back. */
    this.held = held;
  }

  open() {
    if (this.#open) return;
    this.#open = true;
    this.#wakers = new AbortController();
    const { signal } = this.#wakers;
    whenAwake(() => this.#awoke(), signal);
    globalThis.addEventListener("offline", () => this.#cut(), { signal });
    this.#run();
  }

  close() {
    this.#open = false;
    this.#wakers.abort();
    clearTimeout(this.#expectation);
    clearTimeout(this.#awaking);
    this.#cut();
    this.#pause?.end();
  }

  /** Connects anew at once, without waiting for the pause between tries. */
  wake() {
    this.#failures = 0;
    this.#cut();
    this.#pause?.end();
  }

  /** Tells of a cursor that the server confirmed: a line that does not bring it soon is dead. */
  expect(cursor) {
    if (this.#hasSeen(cursor) || this.held) return;
    clearTimeout(this.#expectation);
    this.#expectation = setTimeout(() => this.#hasSeen(cursor) || this.#miss(), expectationLimit);
  }

  async #run() {
    while (this.#open) {
      const status = this.held ? await this.#ask() : await this.#connect();
      if (this.#open && final.includes(status)) return this.#end(status);
      if (this.#open) await this.#rest();
    }
  }

  /** Reads one connection to its end; gives the HTTP status that refused it, or null. */
  async #connect() {
    try {
      this.#beats = 0;
      const response = await this.#fetch("text/event-stream", () => this.#hold());
      if (!response.ok) return response.status;
      for await (const event of serverSentEvents(response.body)) this.#heard(event);
    } catch {
      // A broken line is the daily bread of a stream: the loop connects again and resumes.
    } finally {
      this.#hangUp();
      this.#became(false);
    }
    return null;
  }

  /** Asks once for what has happened; gives the HTTP status that refused it, or null. */
  async #ask() {
    try {
      const response = await this.#fetch("application/json", () => this.#cut());
      if (!response.ok) return response.status;
      const answer = await response.json();
      this.#failures = 0;
      this.#became(true);
      for (const event of this.#eventsOf(answer)) this.#tell(event);
      this.#beat();
    } catch {
      // Nothing comes through at all: then it was the line, and nobody who held the stream back.
      this.held = false;
      this.#became(false);
    } finally {
      this.#hangUp();
    }
    return null;
  }

  #fetch(accept, givenUp) {
    const abort = new AbortController();
    this.#abort = abort;
    this.#triedAt = Date.now();
    this.#watch(firstByteLimit, givenUp);
    return fetch(this.#address(), {
      headers: { Accept: accept, ...this.#headers },
      credentials: this.#credentials,
      cache: "no-store",
      signal: abort.signal,
    });
  }

  #hangUp() {
    clearTimeout(this.#watchdog);
    this.#cut();
  }

  #address() {
    const url = typeof this.#url === "string" ? ownAddress(this.#url) : new URL(this.#url);
    if (this.after !== null) url.searchParams.set("after", this.after);
    return url;
  }

  #heard(event) {
    if (!this.#open) return;
    this.#watch(silenceLimit, () => this.#fellSilent());
    this.#heardAt = Date.now();
    this.#failures = 0;
    this.#became(true);
    if (event === null) return this.#heardBeat();
    const cursor = event.id ? Number(event.id) : null;
    this.#tell({ name: event.name, detail: JSON.parse(event.data), cursor });
  }

  /** The first words of a stream may pass by somebody who holds all others back. */
  #heardBeat() {
    this.#beats += 1;
    if (this.#beats > 1) this.#missed = 0;
    this.#beat();
  }

  #beat() {
    if (this.#open) this.dispatchEvent(new CustomEvent("beat"));
  }

  #tell({ name, detail, cursor = null }) {
    if (!this.#open) return;
    if (cursor !== null) this.#saw(cursor);
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #saw(cursor) {
    this.after = cursor;
    this.#missed = 0;
  }

  #became(connected) {
    if (connected === this.connected) return;
    this.connected = connected;
    this.dispatchEvent(new CustomEvent(connected ? "connected" : "disconnected"));
  }

  #end(status) {
    this.close();
    this.dispatchEvent(new CustomEvent("ended", { detail: { status } }));
  }

  #watch(limit, act) {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(act, limit);
  }

  #fellSilent() {
    this.#missed += 1;
    if (this.#missed >= missedLimit) this.#hold();
    else this.#cut();
  }

  #miss() {
    // Not even connected: that has a limit of its own.
    if (!this.connected) return;
    this.#missed += 1;
    if (this.#missed >= missedLimit) this.#hold();
    else this.wake();
  }

  #hold() {
    this.#missed = 0;
    this.#cut();
    if (!this.#eventsOf || this.held || !this.#open) return;
    this.held = true;
    this.dispatchEvent(new CustomEvent("held"));
  }

  #cut() {
    this.#abort?.abort();
  }

  #hasSeen(cursor) {
    return this.after !== null && this.after >= cursor;
  }

  /** Several signs of waking come at once: one new connection is enough for all. */
  #awoke() {
    clearTimeout(this.#awaking);
    const latest = this.connected ? this.#heardAt : this.#triedAt;
    const wait = latest + fresh - Date.now();
    if (wait <= 0) this.wake();
    else if (this.connected) this.#awaking = setTimeout(() => this.#awoke(), wait);
  }

  /**
   * Waits longer after each failure, and never in step with others: a server that returns is not
   * run over.
   */
  #rest() {
    const limit = Math.min(longestPause, shortestPause * 2 ** this.#failures++);
    const length = (this.held ? askEvery : limit) * (0.5 + Math.random() / 2);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, length);
      this.#pause = { end: () => (clearTimeout(timer), resolve()) };
    });
  }
}

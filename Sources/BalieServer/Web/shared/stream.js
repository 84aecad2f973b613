import { serverSentEvents } from "./server-sent-events.js";

/** Heartbeats come every 15 s; so long without a byte means that the line is dead. */
const silenceLimit = 40_000;
/** How long a confirmed event may take to come along the stream. */
const expectationLimit = 5_000;
const shortestPause = 500;
const longestPause = 20_000;

/**
 * A stream of Server-Sent Events that mends itself. Read with fetch(), so a token can go in a
 * header.
 *
 * Dispatches a CustomEvent for each event of the server, under the server's name, with the parsed
 * JSON as `detail`; and `connected`, `disconnected` (it tries again by itself) and `ended`
 * (`detail.status` is 401, 403 or 404: no use in trying again).
 */
export class EventStream extends EventTarget {
  #url;
  #headers;
  #credentials;
  #abort = null;
  #open = false;
  #failures = 0;
  #pause = null;
  #watchdog = null;
  #expectation = null;
  #wakers = new AbortController();

  constructor(url, { headers = {}, after = null, credentials } = {}) {
    super();
    this.#url = url;
    this.#headers = headers;
    this.#credentials = credentials;
    /** The newest cursor seen; the stream resumes after it. */
    this.after = after;
    /** Whether the line is up now. */
    this.connected = false;
  }

  open() {
    if (this.#open) return;
    this.#open = true;
    this.#wakers = new AbortController();
    const { signal } = this.#wakers;
    addEventListener("online", () => this.wake(), { signal });
    addEventListener("offline", () => this.#cut(), { signal });
    document.addEventListener("visibilitychange", () => this.#becameVisible(), { signal });
    this.#run();
  }

  close() {
    this.#open = false;
    this.#wakers.abort();
    clearTimeout(this.#expectation);
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
    if (this.#hasSeen(cursor)) return;
    clearTimeout(this.#expectation);
    this.#expectation = setTimeout(() => this.#hasSeen(cursor) || this.wake(), expectationLimit);
  }

  async #run() {
    while (this.#open) {
      const reason = await this.#connect();
      if (this.#open && [401, 403, 404].includes(reason)) return this.#end(reason);
      if (this.#open) await this.#rest();
    }
  }

  /** Reads one connection to its end; gives the HTTP status that refused it, or null. */
  async #connect() {
    const abort = new AbortController();
    this.#abort = abort;
    this.#watch();
    try {
      const response = await fetch(this.#address(), {
        headers: { Accept: "text/event-stream", ...this.#headers },
        credentials: this.#credentials,
        cache: "no-store",
        signal: abort.signal,
      });
      if (!response.ok) return response.status;
      this.#became(true);
      for await (const event of serverSentEvents(response.body)) this.#heard(event);
    } catch {
      // A broken line is the daily bread of a stream: the loop connects again and resumes.
    } finally {
      clearTimeout(this.#watchdog);
      abort.abort();
      this.#became(false);
    }
    return null;
  }

  #address() {
    const url = new URL(this.#url, location.href);
    if (this.after !== null) url.searchParams.set("after", this.after);
    return url;
  }

  #heard(event) {
    this.#watch();
    this.#failures = 0;
    if (event === null || !this.#open) return;
    if (event.id) this.after = Number(event.id);
    this.dispatchEvent(new CustomEvent(event.name, { detail: JSON.parse(event.data) }));
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

  #watch() {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.#cut(), silenceLimit);
  }

  #cut() {
    this.#abort?.abort();
  }

  #hasSeen(cursor) {
    return this.after !== null && this.after >= cursor;
  }

  #becameVisible() {
    if (!document.hidden && !this.connected) this.wake();
  }

  /**
   * Waits longer after each failure, and never in step with others: a server that returns is not
   * run over.
   */
  #rest() {
    const limit = Math.min(longestPause, shortestPause * 2 ** this.#failures++);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, limit * (0.5 + Math.random() / 2));
      this.#pause = { end: () => (clearTimeout(timer), resolve()) };
    });
  }
}

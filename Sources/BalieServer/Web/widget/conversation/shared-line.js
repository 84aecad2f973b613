/** How long the leading tab may take to answer before another takes its place. */
const answerLimit = 2_000;
const askEvery = 20_000;
const expectationLimit = 5_000;
const passedOn = ["change", "typing", "availability", "connected", "disconnected", "ended"];
/** What a tab that joins must be told at once. */
const remembered = ["availability", "connected", "disconnected"];

/**
 * One stream for all tabs of a visitor, since HTTP/1.1 allows six connections a host. The tab that
 * holds the lock leads: it reads the stream and tells the others. When it closes, the next gets the
 * lock and resumes. Where the browser has no locks (insecure origins) each tab reads for itself.
 *
 * Dispatches what `EventStream` does, and `behind` where something confirmed has not come along.
 */
export class SharedLine extends EventTarget {
  #name;
  #makeStream;
  #seen;
  #channel = null;
  #stream = null;
  #resign = null;
  #closing = new AbortController();
  #latest = new Map();
  #doubt = null;
  #expectation = null;

  /**
   * `makeStream()` gives a stream that resumes after the newest cursor seen; `seen()` tells that
   * cursor.
   */
  constructor({ name, makeStream, seen }) {
    super();
    this.#name = name;
    this.#makeStream = makeStream;
    this.#seen = seen;
  }

  open() {
    if (!navigator.locks || !window.BroadcastChannel) return this.#lead();
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.addEventListener("message", ({ data }) => this.#heard(data));
    const { signal } = this.#closing;
    const asking = setInterval(() => document.hidden || this.#askLeader(), askEvery);
    signal.addEventListener("abort", () => clearInterval(asking));
    document.addEventListener(
      "visibilitychange",
      () => document.hidden || this.#askLeader(),
      { signal },
    );
    this.#queue({ signal });
    this.#say({ kind: "hello" });
  }

  close() {
    this.#closing.abort();
    clearTimeout(this.#doubt);
    clearTimeout(this.#expectation);
    this.#resign?.();
    this.#stopLeading();
    this.#channel?.close();
  }

  /** Tells of a cursor that the server confirmed; whoever leads sees to it that it comes. */
  expect(cursor) {
    if (this.#seen() >= cursor) return;
    this.#stream?.expect(cursor);
    clearTimeout(this.#expectation);
    this.#expectation = setTimeout(() => this.#missed(cursor), expectationLimit);
  }

  #missed(cursor) {
    if (this.#seen() >= cursor) return;
    this.#askLeader();
    this.dispatchEvent(new CustomEvent("behind"));
  }

  /**
   * Waits for the lock and leads as long as it is held; a tab whose lock was taken queues up again.
   */
  #queue(options) {
    navigator.locks
      .request(this.#name, options, () => this.#lead())
      .catch(() => {
        this.#stopLeading();
        if (!this.#closing.signal.aborted) this.#queue({ signal: this.#closing.signal });
      });
  }

  #lead() {
    if (this.#closing.signal.aborted) return;
    clearTimeout(this.#doubt);
    const stream = this.#makeStream();
    this.#stream = stream;
    for (const name of passedOn) {
      // A tab that was relieved has nothing to tell any more, not even that its own line went down.
      stream.addEventListener(
        name,
        ({ detail }) => this.#stream === stream && this.#tellAll(name, detail),
      );
    }
    stream.open();
    return new Promise((resolve) => (this.#resign = resolve));
  }

  #stopLeading() {
    this.#stream?.close();
    this.#stream = null;
    this.#resign = null;
  }

  #tellAll(name, detail) {
    this.#remember(name, detail);
    this.#say({ kind: "event", name, detail });
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #remember(name, detail) {
    if (name === "connected") this.#latest.delete("disconnected");
    if (name === "disconnected") this.#latest.delete("connected");
    if (remembered.includes(name)) this.#latest.set(name, detail);
  }

  #heard({ kind, name, detail }) {
    if (kind === "event" && !this.#stream) this.dispatchEvent(new CustomEvent(name, { detail }));
    if (kind === "here") clearTimeout(this.#doubt);
    if (!this.#stream) return;
    if (kind === "anyone") this.#say({ kind: "here" });
    if (kind === "hello") this.#latest.forEach(
      (detail, name) => this.#say({ kind: "event", name, detail }),
    );
  }

  /** A leading tab that sleeps in the background still holds the lock: then it is taken. */
  #askLeader() {
    if (this.#stream || !this.#channel) return;
    clearTimeout(this.#doubt);
    this.#doubt = setTimeout(() => this.#queue({ steal: true }), answerLimit);
    this.#say({ kind: "anyone" });
  }

  #say(message) {
    this.#channel?.postMessage(message);
  }
}

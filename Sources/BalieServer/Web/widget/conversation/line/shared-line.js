import { whenAwake } from "../../../shared/line/awake.js";
import { ElectedLeadership } from "./elected-leadership.js";
import { LockedLeadership } from "./locked-leadership.js";

/** How long the leading tab may take to answer before another takes its place. */
const answerLimit = 2_000;
const askEvery = 20_000;
const expectationLimit = 5_000;
const passedOn = [
  "change", "erased", "typing", "availability", "connected", "disconnected", "held", "ended",
];
/** How often it is shown, at most, that somebody is here. */
const showEvery = 10_000;
/** What a tab that joins must be told at once. */
const remembered = ["availability", "connected", "disconnected", "held", "other"];

/**
 * One stream for all tabs of a visitor, since HTTP/1.1 allows six connections a host. One tab
 * leads: it reads the stream and tells the others; when it goes, the next resumes.
 *
 * Dispatches what `EventStream` does, `behind` where something may not have come along, and `other`
 * (what is known of the other side) after it was shown that somebody is here.
 */
export class SharedLine extends EventTarget {
  #makeStream;
  #seen;
  #show;
  #shownAt = 0;
  #channel = null;
  #leadership;
  #stream = null;
  #closing = new AbortController();
  #latest = new Map();
  #doubt = null;
  #expectation = null;

  /**
   * `name` is the conversation's; `makeStream()` gives a stream that resumes after the newest
   * cursor seen; `seen()` tells that cursor; `show()` shows the server that somebody is here and
   * gives what it knows of the other side, or null where that does not matter now.
   */
  constructor({ name, makeStream, seen, show }) {
    super();
    this.#makeStream = makeStream;
    this.#seen = seen;
    this.#show = show;
    const parts = {
      name,
      say: (message) => this.#say(message),
      lead: () => this.#lead(),
      stop: () => this.#stopLeading(),
      refused: () => (this.#leadership = new ElectedLeadership(parts)).seek(),
    };
    this.#leadership = navigator.locks ? new LockedLeadership(parts) : new ElectedLeadership(parts);
    this.#channel = channelNamed(name);
  }

  open() {
    if (!this.#channel) return this.#lead();
    const { signal } = this.#closing;
    this.#channel.addEventListener("message", ({ data }) => this.#heard(data), { signal });
    const asking = setInterval(() => document.hidden || this.#askLeader(), askEvery);
    signal.addEventListener("abort", () => clearInterval(asking));
    whenAwake(() => this.#awoke(), signal);
    // A page in the browser's page cache may hold neither lock nor line.
    addEventListener("pagehide", () => this.#leadership.resign(), { signal });
    addEventListener("pageshow", (event) => event.persisted && this.#join(), { signal });
    return this.#join();
  }

  close() {
    this.#closing.abort();
    clearTimeout(this.#doubt);
    clearTimeout(this.#expectation);
    this.#leadership.resign();
    this.#stopLeading();
    this.#channel?.close();
    this.#channel = null;
  }

  /** Tells of a cursor that the server confirmed; whoever leads sees to it that it comes. */
  expect(cursor) {
    if (this.#seen() >= cursor) return;
    this.#stream?.expect(cursor);
    clearTimeout(this.#expectation);
    this.#expectation = setTimeout(() => this.#missed(cursor), expectationLimit);
  }

  #join() {
    this.#leadership.seek();
    this.#say({ kind: "hello" });
  }

  #missed(cursor) {
    if (this.#seen() >= cursor) return;
    this.#askLeader();
    this.#fellBehind();
  }

  #awoke() {
    if (this.#stream) return;
    this.#askLeader();
    this.#fellBehind();
  }

  #fellBehind() {
    this.dispatchEvent(new CustomEvent("behind"));
  }

  #lead() {
    if (this.#closing.signal.aborted || this.#stream) return;
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
    stream.addEventListener("beat", () => this.#stream === stream && this.#answerBeat());
    stream.open();
  }

  /**
   * An open line is not somebody there: a sign of life is answered by one. A page that sleeps in the
   * background answers too, since what comes in wakes it; one that is frozen does not.
   */
  async #answerBeat() {
    if (Date.now() - this.#shownAt < showEvery) return;
    this.#shownAt = Date.now();
    const detail = await this.#show();
    if (detail !== null && this.#stream) this.#tellAll("other", detail);
  }

  #stopLeading() {
    const stream = this.#stream;
    this.#stream = null;
    stream?.close();
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

  #heard(message) {
    this.#leadership.hear(message);
    const { kind, name, detail } = message;
    if (kind === "event" && !this.#stream) this.dispatchEvent(new CustomEvent(name, { detail }));
    if (kind === "here") clearTimeout(this.#doubt);
    if (!this.#stream) return;
    if (kind === "anyone") this.#say({ kind: "here" });
    if (kind === "hello") this.#tellLatest();
  }

  #tellLatest() {
    for (const [name, detail] of this.#latest) this.#say({ kind: "event", name, detail });
  }

  /** A leading tab that sleeps in the background still leads: then it is relieved. */
  #askLeader() {
    if (this.#stream || !this.#channel) return;
    clearTimeout(this.#doubt);
    this.#doubt = setTimeout(() => this.#leadership.take(), answerLimit);
    this.#say({ kind: "anyone" });
  }

  #say(message) {
    this.#channel?.postMessage(message);
  }
}

/** Null where the browser has none, or gives this page none: then this tab is alone. */
function channelNamed(name) {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

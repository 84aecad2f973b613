/**
 * Listens whether a person could be had, before there is a conversation and where its stream is
 * held back. It tells the server nothing.
 */
export class Lobby {
  #openStream;
  #tell;
  #stream = null;

  /** `openStream(held)` gives the stream of `Availability`; each is told by `tell`. */
  constructor(openStream, tell) {
    this.#openStream = openStream;
    this.#tell = tell;
  }

  /** `held` where streams are known to be held back on the way. */
  enter(held = false) {
    if (this.#stream) return;
    this.#stream = this.#openStream(held);
    this.#stream.addEventListener("availability", ({ detail }) => this.#tell(detail));
    this.#stream.open();
  }

  leave() {
    this.#stream?.close();
    this.#stream = null;
  }
}

/**
 * Listens, before there is a conversation, whether a person could be had. It tells the server
 * nothing.
 */
export class Lobby {
  #openStream;
  #tell;
  #stream = null;

  /** `openStream()` gives the stream of `Availability`; each is told by `tell`. */
  constructor(openStream, tell) {
    this.#openStream = openStream;
    this.#tell = tell;
  }

  enter() {
    if (this.#stream) return;
    this.#stream = this.#openStream();
    this.#stream.addEventListener("availability", ({ detail }) => this.#tell(detail));
    this.#stream.open();
  }

  leave() {
    this.#stream?.close();
    this.#stream = null;
  }
}

const repeatAfter = 3_000;
const stopAfter = 6_000;

/** Tells that somebody is typing: at once, again now and then, and when it ends. */
export class TypingSignal {
  #tell;
  #id = null;
  #toldAt = 0;
  #timer = null;

  constructor(tell) {
    this.#tell = tell;
  }

  start(id) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.stop(), stopAfter);
    if (this.#id === id && Date.now() - this.#toldAt < repeatAfter) return;
    this.#id = id;
    this.#toldAt = Date.now();
    this.#say(true);
  }

  stop() {
    clearTimeout(this.#timer);
    if (this.#id === null) return;
    this.#say(false);
    this.#id = null;
  }

  // Typing is a courtesy: where it cannot be told, nothing is lost and nobody needs to hear of it.
  #say(active) {
    this.#tell(this.#id, active).catch(() => null);
  }
}

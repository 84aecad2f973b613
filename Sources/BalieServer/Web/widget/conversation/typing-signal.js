/** Told at most so often while the visitor goes on typing. */
const repeatEvery = 3_000;
const silentAfter = 5_000;

/** Turns keystrokes into a few signals: typing, still typing, no longer typing. */
export class TypingSignal {
  #tell;
  #toldAt = 0;
  #silence = null;

  /** `tell({active, preview})` passes it on. */
  constructor(tell) {
    this.#tell = tell;
    /** Whether the words so far go along; only where the site turned that on. */
    this.previews = false;
  }

  typed(text) {
    if (text === "") return this.stop();
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.stop(), silentAfter);
    if (Date.now() - this.#toldAt < (this.previews ? 1_000 : repeatEvery)) return;
    this.#toldAt = Date.now();
    this.#tell({ active: true, ...(this.previews ? { preview: text.slice(0, 4_000) } : {}) });
  }

  stop() {
    clearTimeout(this.#silence);
    if (this.#toldAt === 0) return;
    this.#toldAt = 0;
    this.#tell({ active: false });
  }
}

/** Told at most so often while somebody goes on typing, and so often with a preview. */
const repeatEvery = 3_000;
const previewEvery = 1_000;
const silentAfter = 5_000;

/**
 * Turns keystrokes into a few signals: typing, still typing, no longer typing. Whoever turns to
 * another conversation stops typing in the one before.
 */
export class TypingSignal {
  #tell;
  #where = null;
  #toldAt = null;
  #silence = null;

  /** `tell({active, preview}, where)` passes it on; `where` is the conversation given to `typed`. */
  constructor(tell) {
    this.#tell = tell;
    /** Whether the words so far go along; only where the site turned that on. */
    this.previews = false;
  }

  /** The field holds these words now. */
  typed(text, where = null) {
    if (text === "" || where !== this.#where) this.stop();
    if (text === "") return;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.stop(), silentAfter);
    const now = Date.now();
    if (this.#toldAt !== null && now - this.#toldAt < this.#interval) return;
    [this.#where, this.#toldAt] = [where, now];
    this.#tell({ active: true, ...(this.previews ? { preview: text.slice(0, 4_000) } : {}) }, where);
  }

  /** Nothing is typed any more. */
  stop() {
    clearTimeout(this.#silence);
    if (this.#toldAt === null) return;
    const where = this.#where;
    [this.#where, this.#toldAt] = [null, null];
    this.#tell({ active: false }, where);
  }

  get #interval() {
    return this.previews ? previewEvery : repeatEvery;
  }
}

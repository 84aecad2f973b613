/** Who leads holds a lock of the browser: it passes to the next tab when the first goes. */
export class LockedLeadership {
  #name;
  #lead;
  #stop;
  #refused;
  #resign = null;
  #closing = new AbortController();

  /**
   * `lead()` is called when this tab leads from now on, `stop()` when it does no longer, `refused()`
   * where the browser gives this page no locks.
   */
  constructor({ name, lead, stop, refused }) {
    this.#name = name;
    this.#lead = lead;
    this.#stop = stop;
    this.#refused = refused;
  }

  /** Leads as soon as nobody else does. */
  seek() {
    this.#queue({ signal: this.#closing.signal });
  }

  /** Takes the place of a tab that gives no sign of life. */
  take() {
    this.#queue({ steal: true });
  }

  /** What other tabs say needs no ear: the browser keeps the lock. */
  hear() {}

  resign() {
    this.#closing.abort();
    this.#closing = new AbortController();
    this.#resign?.();
    this.#resign = null;
    this.#stop();
  }

  /** A tab whose lock was taken queues up again. */
  #queue(options) {
    const { signal } = this.#closing;
    navigator.locks
      .request(this.#name, options, () => this.#hold(signal))
      .catch(({ name }) => {
        if (signal.aborted) return;
        this.#stop();
        if (name === "AbortError") this.#queue({ signal });
        else this.#refused();
      });
  }

  #hold(signal) {
    if (signal.aborted) return undefined;
    this.#lead();
    return new Promise((resolve) => (this.#resign = resolve));
  }
}

/** Who leads holds a lock of the browser: it passes to the next tab when the first goes. */
export class LockedLeadership {
  #name;
  #lead;
  #stop;
  #resign = null;
  #closing = new AbortController();

  /** `lead()` is called when this tab leads from now on, `stop()` when it does no longer. */
  constructor({ name, lead, stop }) {
    this.#name = name;
    this.#lead = lead;
    this.#stop = stop;
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
      .catch(() => {
        if (signal.aborted) return;
        this.#stop();
        this.#queue({ signal });
      });
  }

  #hold(signal) {
    if (signal.aborted) return undefined;
    this.#lead();
    return new Promise((resolve) => (this.#resign = resolve));
  }
}

/**
 * Does something when it is asked to, at once, but then not again before it is done and `pause`
 * milliseconds have passed: what is asked for meanwhile is done after that, and only once.
 */
export class Seldom {
  #act;
  #pause;
  #timer = null;
  #isBusy = false;
  #isAskedFor = false;

  constructor(act, pause) {
    this.#act = act;
    this.#pause = pause;
  }

  ask() {
    this.#isAskedFor = true;
    if (!this.#isBusy) this.#begin();
  }

  /** Forgets what was asked for and is not begun. */
  stop() {
    this.#isAskedFor = false;
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#rested();
  }

  async #begin() {
    this.#isBusy = true;
    this.#isAskedFor = false;
    try {
      await this.#act();
    } finally {
      this.#timer = setTimeout(() => this.#rested(), this.#pause);
    }
  }

  #rested() {
    this.#timer = null;
    this.#isBusy = false;
    if (this.#isAskedFor) this.#begin();
  }
}

import { newClientId } from "../../../shared/talk/client-id.js";

/** How long a tab that comes in waits for somebody to say that they lead. */
const answerLimit = 300;

/**
 * Who leads is agreed upon among the tabs, where the browser has no locks (plain http): who comes
 * in asks, and leads where nobody answers. Of two who lead, the higher term stays, then the lower
 * name.
 */
export class ElectedLeadership {
  #id = newClientId();
  #term = 0;
  #leads = false;
  #say;
  #lead;
  #stop;
  #waiting = null;

  /** `say(message)` reaches the other tabs, whose messages come in by `hear`. */
  constructor({ say, lead, stop }) {
    this.#say = say;
    this.#lead = lead;
    this.#stop = stop;
  }

  seek() {
    clearTimeout(this.#waiting);
    // Not all at once, when the one who led has gone.
    this.#waiting = setTimeout(() => this.#begin(), answerLimit * (1 + Math.random()));
    this.#say({ kind: "who-leads" });
  }

  take() {
    this.#term += 1;
    this.#begin();
  }

  hear(message) {
    if (message.kind === "who-leads" && this.#leads) this.#sayLeading();
    if (message.kind === "no-longer" && !this.#leads) this.seek();
    if (message.kind === "leading") this.#meet(message);
  }

  resign() {
    clearTimeout(this.#waiting);
    if (!this.#leads) return;
    this.#leads = false;
    this.#say({ kind: "no-longer" });
    this.#stop();
  }

  #meet({ term, id }) {
    clearTimeout(this.#waiting);
    const isAbove = term > this.#term || (term === this.#term && id < this.#id);
    if (this.#leads && !isAbove) return this.#sayLeading();
    this.#term = term;
    if (this.#leads) this.#stop();
    this.#leads = false;
    return undefined;
  }

  #begin() {
    clearTimeout(this.#waiting);
    if (this.#leads) return;
    this.#leads = true;
    this.#sayLeading();
    this.#lead();
  }

  #sayLeading() {
    this.#say({ kind: "leading", term: this.#term, id: this.#id });
  }
}

import { hearServerTime } from "../../../shared/line/server-clock.js";

/** How often it is asked whether the rules have changed, in milliseconds. */
const askEvery = 20_000;

/** The rules as they are live: asked for again while the page is in view, with their tag. */
export class Rules {
  #address;
  #text = null;
  #timer = null;

  constructor({ base, language }) {
    this.#address = new URL(`api/invitations?language=${language}`, base);
    /** None speaks before they are there. */
    this.all = [];
    this.rest = 0;
  }

  follow() {
    if (this.#timer !== null) return;
    this.#timer = setInterval(() => document.hidden || this.load(), askEvery);
    return this.load();
  }

  stop() {
    clearInterval(this.#timer);
    this.#timer = null;
  }

  async load() {
    const askedAt = performance.now();
    try {
      const response = await fetch(this.#address, { cache: "no-cache", credentials: "omit" });
      if (!response.ok) return;
      hearServerTime(response, askedAt);
      const text = await response.text();
      if (text === this.#text) return;
      const { rules, rest } = JSON.parse(text);
      this.#text = text;
      Object.assign(this, { all: rules, rest });
    } catch {
      // Out of reach: those that are there stay.
    }
  }
}

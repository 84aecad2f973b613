import { Problem } from "../shared/request.js";
import { dress } from "./stylesheets.js";

/**
 * What most visitors never need: fetched when it is first wanted, and again where that failed, since
 * some browsers remember that a module could not be fetched.
 */
export class Later {
  #root;
  #fetched = new Map();
  #tries = 0;

  /** Sheets that come along dress `root`. */
  constructor(root) {
    this.#root = root;
  }

  /** The module of an element, once its sheets are there too. */
  element(name) {
    const sheets = sheetsOf[name].map((sheet) => new URL(`${sheet}.css`, import.meta.url));
    return this.#get(`./balie-${name}/balie-${name}.js`, sheets);
  }

  /** What an answer needs beyond its words. */
  answers() {
    const sheet = new URL("balie-message/answer.css", import.meta.url);
    return this.#get("./balie-message/answer.js", [sheet]);
  }

  /** The first letter was typed: more than words is on its way. */
  expect() {
    this.answers().catch(() => null);
  }

  #get(path, sheets) {
    if (!this.#fetched.has(path)) {
      const coming = this.#fetch(path, sheets);
      this.#fetched.set(path, coming);
      coming.catch(() => this.#fetched.delete(path));
    }
    return this.#fetched.get(path);
  }

  async #fetch(path, sheets) {
    try {
      const again = this.#tries ? `?${this.#tries}` : "";
      const [module] = await Promise.all([import(`${path}${again}`), dress(this.#root, sheets)]);
      return module;
    } catch (error) {
      this.#tries += 1;
      throw new Problem({ status: 0, code: "offline", title: "No answer", detail: error.message });
    }
  }
}

const cards = "balie-window/cards";
const sheetsOf = {
  ending: [cards],
  "follow-up": [cards],
  handoff: [cards, "balie-handoff/balie-handoff", "balie-contact/balie-contact"],
  rating: [cards, "balie-rating/balie-rating"],
};

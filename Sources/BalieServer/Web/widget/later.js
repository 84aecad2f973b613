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
    return this.#get(name, (again) => import(`./balie-${name}/balie-${name}.js${again}`));
  }

  /** What an answer needs beyond its words. */
  answers() {
    return this.#get("answer", (again) => import(`./balie-message/answer.js${again}`));
  }

  /** The first letter was typed: more than words is on its way. */
  expect() {
    this.answers().catch(() => null);
  }

  #get(name, load) {
    if (!this.#fetched.has(name)) {
      const coming = this.#fetch(load);
      this.#fetched.set(name, coming);
      coming.catch(() => this.#fetched.delete(name));
    }
    return this.#fetched.get(name);
  }

  async #fetch(load) {
    try {
      const module = await load(this.#tries ? `?${this.#tries}` : "");
      await dress(this.#root, module.looks);
      return module;
    } catch (error) {
      this.#tries += 1;
      throw new Problem({ status: 0, code: "offline", title: "No answer", detail: error.message });
    }
  }
}

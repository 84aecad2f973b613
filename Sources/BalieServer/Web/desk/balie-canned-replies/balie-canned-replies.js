import { isComposing } from "../../shared/input/press.js";
import { fill, h } from "../../shared/element.js";
import { api } from "../server/api.js";
import { complain } from "../acting/actions.js";
import { store } from "../state/current.js";
import { selected } from "../state/lists.js";
import { t } from "../drawing/words.js";

const call = /(?:^|\s)\/([\p{L}\p{N}_-]*)$/u;

/**
 * Ready replies, called with a slash in the composer and narrowed down by what is typed behind it.
 */
class BalieCannedReplies extends HTMLElement {
  #text = null;
  #list = h("ul", { role: "listbox", id: "canned-replies" });
  #replies = new Map();
  #found = [];
  #index = 0;

  connectedCallback() {
    this.#list.setAttribute("aria-label", t("canned.label"));
    fill(this, this.#list);
    this.hidden = true;
  }

  /** Helps with this text field from now on. */
  serve(text) {
    this.#text = text;
    text.addEventListener("input", () => this.#look());
    text.addEventListener("keydown", (event) => this.#pressed(event));
    text.addEventListener("blur", () => this.close());
  }

  close() {
    this.hidden = true;
    this.#text?.removeAttribute("aria-activedescendant");
    this.#text?.removeAttribute("aria-controls");
  }

  async #look() {
    const called = this.#called();
    if (called === null) return this.close();
    const replies = await this.#repliesFor(selected(store.state).language);
    if (this.#called() === called) this.#open(matching(replies, called));
    return undefined;
  }

  #called() {
    const { value, selectionStart } = this.#text;
    const called = call.exec(plain(value.slice(0, selectionStart)))?.[1];
    return called?.toLowerCase() ?? null;
  }

  async #repliesFor(language) {
    if (this.#replies.has(language)) return this.#replies.get(language);
    try {
      this.#replies.set(language, await api.cannedReplies(language));
    } catch (problem) {
      complain(problem);
      return [];
    }
    return this.#replies.get(language);
  }

  #open(found) {
    if (found.length === 0) return this.close();
    this.#found = found;
    fill(this.#list, ...found.map((reply, index) => this.#option(reply, index)));
    this.hidden = false;
    this.#text.setAttribute("aria-controls", "canned-replies");
    return this.#choose(0);
  }

  #option({ name, text }, index) {
    const option = h(
      "li",
      { role: "option", id: `canned-${index}` },
      h("strong", {}, `/${name}`),
      h("span", { dir: "auto" }, text),
    );
    // The text field must keep the focus, and with it the place where the words go.
    option.addEventListener("mousedown", (event) => event.preventDefault());
    option.addEventListener("click", () => this.#insert(index));
    return option;
  }

  #choose(index) {
    this.#index = (index + this.#found.length) % this.#found.length;
    [...this.#list.children].forEach((option, each) => {
      option.setAttribute("aria-selected", String(each === this.#index));
    });
    this.#list.children[this.#index].scrollIntoView({ block: "nearest" });
    this.#text.setAttribute("aria-activedescendant", `canned-${this.#index}`);
  }

  #pressed(event) {
    if (this.hidden || isComposing(event)) return;
    const act = {
      ArrowDown: () => this.#choose(this.#index + 1),
      ArrowUp: () => this.#choose(this.#index - 1),
      Enter: () => this.#insert(this.#index),
      Tab: () => this.#insert(this.#index),
      Escape: () => this.close(),
    }[event.key];
    if (!act || event.altKey) return;
    event.preventDefault();
    act();
  }

  #insert(index) {
    const end = this.#text.selectionStart;
    const start = end - this.#called().length - 1;
    this.close();
    this.closest("balie-composer").insert(this.#found[index].text, [start, end]);
  }
}

/** A text without what cannot be seen, which comes along with copied words. */
const plain = (text) => text.replace(/\p{Cf}/gu, "");

function matching(replies, called) {
  const starts = replies.filter(({ name }) => plain(name).toLowerCase().startsWith(called));
  const has = ({ name, text }) => plain(`${name} ${text}`).toLowerCase().includes(called);
  return [...starts, ...replies.filter((reply) => !starts.includes(reply) && has(reply))];
}

customElements.define("balie-canned-replies", BalieCannedReplies);

import { isComposing } from "../../shared/input/press.js";
import { announce, fill, h } from "../../shared/element.js";
import { t } from "../drawing/words.js";

const mostShown = 8;

/** Chooses a topic by typing words of its title or name; announces it as `balie-picked`. */
class BalieTopicPicker extends HTMLElement {
  #input = h("input", {
    id: "topic-picker",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    dir: "auto",
    required: true,
    "aria-autocomplete": "list",
    "aria-controls": "topic-picker-list",
    "aria-expanded": "false",
  });
  #list = h("ul", { role: "listbox", id: "topic-picker-list" });
  #topics = [];
  #found = [];
  #index = 0;

  /** Offers these topics, one of them chosen by name perhaps, with titles in `language`. */
  offer(topics, { chosen, language, label }) {
    this.#topics = topics.map(({ name, titles }) => ({
      name,
      title: titles[language] ?? Object.values(titles)[0] ?? name,
      words: `${name} ${Object.values(titles).join(" ")}`.toLowerCase(),
    }));
    this.#list.setAttribute("aria-label", label);
    this.#list.hidden = true;
    this.#input.value = this.#topics.find(({ name }) => name === chosen)?.title ?? "";
    fill(
      this,
      h("label", { for: this.#input.id }, label),
      h("div", { class: "around" }, this.#input, this.#list),
    );
    this.#check();
  }

  connectedCallback() {
    this.#input.addEventListener("input", () => this.#look());
    this.#input.addEventListener("keydown", (event) => this.#pressed(event));
    this.#input.addEventListener("focus", () => this.#input.select());
    this.#input.addEventListener("blur", () => this.#close());
  }

  #look() {
    const words = this.#input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = ({ words: own }) => words.every((word) => own.includes(word));
    this.#found = this.#topics.filter(fits).slice(0, mostShown);
    this.#check();
    fill(this.#list, ...this.#found.map((topic, index) => this.#option(topic, index)));
    this.#list.hidden = this.#found.length === 0;
    this.#input.setAttribute("aria-expanded", String(!this.#list.hidden));
    if (this.#found.length > 0) this.#choose(0);
  }

  // Words that are no topic's title choose nothing, and the form says so when it is sent.
  #check() {
    const title = this.#input.value.trim();
    const topic = this.#topics.find((each) => each.title === title);
    this.#input.setCustomValidity(topic ? "" : t("choice.topic.unknown"));
    if (!topic) announce(this, "balie-picked", "");
  }

  #option({ name, title }, index) {
    const option = h(
      "li",
      { role: "option", id: `topic-picker-${index}` },
      h("span", { dir: "auto" }, title),
      h("small", {}, name),
    );
    option.addEventListener("mousedown", (event) => event.preventDefault());
    option.addEventListener("click", () => this.#pick(index));
    return option;
  }

  #choose(index) {
    this.#index = (index + this.#found.length) % this.#found.length;
    [...this.#list.children].forEach((option, each) => {
      option.setAttribute("aria-selected", String(each === this.#index));
    });
    this.#list.children[this.#index].scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", `topic-picker-${this.#index}`);
  }

  #pressed(event) {
    if (isComposing(event) || event.altKey) return;
    if (this.#list.hidden) {
      if (event.key === "ArrowDown") (event.preventDefault(), this.#look());
      return;
    }
    const act = {
      ArrowDown: () => this.#choose(this.#index + 1),
      ArrowUp: () => this.#choose(this.#index - 1),
      Enter: () => this.#pick(this.#index),
      Escape: () => this.#close(),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  #pick(index) {
    const { name, title } = this.#found[index];
    this.#input.value = title;
    this.#input.setCustomValidity("");
    this.#close();
    announce(this, "balie-picked", name);
  }

  #close() {
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  }
}

customElements.define("balie-topic-picker", BalieTopicPicker);

import { keyed } from "./dom.js";

/** Rows drawn beyond the edges, so that scrolling and the tab key find the next one. */
const margin = 6;

/**
 * A list of rows of one height, `--row` of its stylesheet, of which only those in sight are drawn.
 * Three steps, so that several lists read the layout before any of them changes it: `take`,
 * `look`, `draw`.
 */
export class WindowedList {
  #list;
  #scroller;
  #parts;
  #items = [];
  #first = 0;
  #last = 0;

  /** `parts` are `key`, `make` and `show`, as for `keyed`. */
  constructor(list, scroller, parts) {
    this.#list = list;
    this.#scroller = scroller;
    this.#parts = parts;
    list.classList.add("windowed");
  }

  take(items) {
    if (items.length !== this.#items.length) {
      this.#list.style.blockSize = `calc(${items.length} * var(--row))`;
    }
    this.#items = items;
  }

  look() {
    const { length } = this.#items;
    const { top, height } = this.#list.getBoundingClientRect();
    if (length === 0 || height === 0) return this.#see(0, 0);
    const row = height / length;
    const edge = this.#scroller.getBoundingClientRect();
    return this.#see(
      Math.floor((edge.top - top) / row) - margin,
      Math.ceil((edge.bottom - top) / row) + margin,
    );
  }

  draw(...rest) {
    const { key, make, show } = this.#parts;
    const drawn = this.#items
      .slice(this.#first, this.#last)
      .map((item, offset) => ({ item, index: this.#first + offset }));
    const items = this.#withFocused(drawn);
    keyed(this.#list, items, {
      key: ({ item }) => key(item),
      make: ({ item }) => make(item),
      show: (child, { item, index }) => {
        place(child, index, this.#items.length);
        show(child, item, ...rest);
      },
    });
  }

  #see(first, last) {
    this.#first = Math.max(0, first);
    this.#last = Math.max(0, last);
  }

  // The row that has the focus stays, wherever it has been scrolled to.
  #withFocused(drawn) {
    const name = this.#list.querySelector(":scope > :focus-within")?.dataset.key;
    if (name === undefined) return drawn;
    const index = this.#items.findIndex((item) => String(this.#parts.key(item)) === name);
    if (index < 0 || (index >= this.#first && index < this.#last)) return drawn;
    const focused = { item: this.#items[index], index };
    return index < this.#first ? [focused, ...drawn] : [...drawn, focused];
  }
}

function place(child, index, count) {
  const start = `calc(${index} * var(--row))`;
  if (child.dataset.place !== start) {
    child.dataset.place = start;
    child.style.insetBlockStart = start;
    child.setAttribute("aria-posinset", index + 1);
  }
  if (child.ariaSetSize !== String(count)) child.ariaSetSize = String(count);
}

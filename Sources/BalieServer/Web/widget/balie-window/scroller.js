/** A reader so near to the end follows along. */
const near = 90;

/**
 * Keeps the newest words in sight for whoever is at the end, and leaves those alone who read
 * further up.
 */
export class Scroller {
  #box;
  #button;
  #following = true;
  #resting = false;
  #top = 0;
  #height = 0;

  constructor(box, button) {
    this.#box = box;
    this.#button = button;
    box.addEventListener("scroll", () => this.#moved(), { passive: true });
    button.addEventListener("click", () => this.toEnd());
    const watcher = new ResizeObserver(() => this.#resized());
    watcher.observe(box);
    watcher.observe(box.firstElementChild);
  }

  /** Whether it stands at the beginning, since nothing was said yet. */
  get isResting() {
    return this.#resting;
  }

  /** Before anything was said, what there is is read from its beginning. */
  toBeginning() {
    this.#following = false;
    this.#resting = true;
    this.#box.scrollTop = 0;
  }

  toEnd() {
    this.#following = true;
    this.#resting = false;
    this.#button.hidden = true;
    this.#box.scrollTop = this.#box.scrollHeight;
  }

  /** What is too long to see at once is read from its beginning. */
  toStartOf(element) {
    if (!this.#following || element.offsetHeight < this.#box.clientHeight) return;
    this.#following = false;
    const top = element.getBoundingClientRect().top - this.#box.getBoundingClientRect().top;
    this.#box.scrollTop += top - 8;
  }

  #moved() {
    const { scrollHeight, scrollTop, clientHeight } = this.#box;
    const isNear = scrollHeight - scrollTop - clientHeight < near;
    // Only who scrolls up stops following: where the content changed, it moved and not the reader.
    if (isNear) this.#following = true;
    else if (scrollTop < this.#top && scrollHeight === this.#height) this.#following = false;
    this.#top = scrollTop;
    this.#height = scrollHeight;
    if (this.#following) this.#button.hidden = true;
  }

  #resized() {
    if (this.#following) this.toEnd();
    else this.#button.hidden = this.#resting;
  }
}

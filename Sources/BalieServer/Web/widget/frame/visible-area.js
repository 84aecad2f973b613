/**
 * Fits the window into what an on-screen keyboard leaves of a small screen, and keeps the page
 * behind from scrolling meanwhile. Tells the sizes to the frame's style as `--balie-visible-top`
 * and `-height`.
 */
export class VisibleArea {
  #host;
  #pageOverflow = "";
  #listening = null;

  constructor(host) {
    this.#host = host;
  }

  fill() {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { style } = document.documentElement;
    this.#pageOverflow = style.overflow;
    style.overflow = "hidden";
    const { signal } = this.#listening;
    visualViewport?.addEventListener("resize", () => this.#measure(), { signal });
    visualViewport?.addEventListener("scroll", () => this.#measure(), { signal });
    this.#measure();
  }

  release() {
    if (!this.#listening) return;
    this.#listening.abort();
    this.#listening = null;
    document.documentElement.style.overflow = this.#pageOverflow;
  }

  #measure() {
    // Someone who zooms in with two fingers looks closer; only a keyboard makes the window smaller.
    if (!window.visualViewport || visualViewport.scale > 1) return;
    this.#host.style.setProperty("--balie-visible-top", `${visualViewport.offsetTop}px`);
    this.#host.style.setProperty("--balie-visible-height", `${visualViewport.height}px`);
  }
}

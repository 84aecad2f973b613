import { h } from "../../shared/element.js";
import { BalieWindow } from "../balie-window/balie-window.js";
import { currentPage } from "../conversation/page.js";
import { dress } from "../stylesheets.js";
import { VisibleArea } from "./visible-area.js";

const narrow = matchMedia("(max-width: 600px), (max-height: 420px)");

/**
 * The window on somebody else's page: opens and closes it, keeps the focus where it belongs, and
 * counts on the launcher what came in meanwhile. On a small screen it fills the screen and the page
 * behind is out of reach.
 *
 * The host dispatches `balie-open` and `balie-close`.
 */
export class Frame {
  #host;
  #launcher;
  #window;
  #dialog;
  #badge = h("span", { class: "unread", "aria-hidden": "true", hidden: true });
  #area;

  constructor({ host, launcher, options, base }) {
    this.#host = host;
    this.#launcher = launcher;
    this.#window = new BalieWindow({ ...options, base, closable: true });
    this.#dialog = h("dialog", { id: "frame" }, this.#window);
    this.#area = new VisibleArea(host);
  }

  async prepare() {
    // Stylesheets load only in the document, so the closed dialog goes in first.
    this.#host.shadowRoot.append(this.#dialog);
    await dress(this.#host.shadowRoot, [new URL("frame.css", import.meta.url)]);
    await this.#window.prepare();
    this.#dialog.setAttribute("aria-label", this.#window.label);
    this.#launcher.append(this.#badge);
    const wasOpen = this.#window.conversation.memory.tab.open && !narrow.matches;
    this.#listen();
    this.#host.close = () => this.close();
    await this.#window.conversation.resume();
    this.#followPages();
    if (wasOpen) this.open({ takeFocus: false });
  }

  get isOpen() {
    return this.#dialog.open;
  }

  open({ takeFocus = true } = {}) {
    if (this.isOpen) return;
    this.#show();
    this.#launcher.setAttribute("aria-expanded", "true");
    this.#window.shown({ takeFocus });
    this.#host.dispatchEvent(new CustomEvent("balie-open", { bubbles: true }));
  }

  close() {
    if (!this.isOpen) return;
    this.#dialog.close();
    this.#area.release();
    this.#launcher.setAttribute("aria-expanded", "false");
    this.#launcher.focus();
    this.#window.hidden();
    this.#remember();
    this.#host.dispatchEvent(new CustomEvent("balie-close", { bubbles: true }));
  }

  #show() {
    const before = document.activeElement;
    if (narrow.matches) {
      this.#dialog.showModal();
      this.#area.fill();
    } else {
      this.#dialog.show();
      // A dialog takes the focus by itself; whoever opened it decides whether it should.
      before?.focus?.({ preventScroll: true });
    }
  }

  #listen() {
    const { conversation } = this.#window;
    this.#window.addEventListener(
      "balie-close",
      (event) => (event.stopPropagation(), this.close()),
    );
    this.#dialog.addEventListener("cancel", (event) => (event.preventDefault(), this.close()));
    this.#dialog.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
    conversation.addEventListener("update", () => (this.#count(), this.#remember()));
    narrow.addEventListener("change", () => this.#fitAgain());
  }

  /**
   * The window went from wide to narrow or back (a phone was turned): shown anew in the other way.
   */
  #fitAgain() {
    if (!this.isOpen) return;
    this.#dialog.close();
    this.#area.release();
    this.#show();
    this.#window.shown({ takeFocus: true });
  }

  #count() {
    const count = this.isOpen ? 0 : this.#window.conversation.unread;
    this.#badge.hidden = count === 0;
    this.#badge.textContent = count > 9 ? "9+" : count;
    const words = this.#window.texts.t(
      count === 0 ? "launcher.open" : "launcher.unread",
      { count },
    );
    this.#launcher.setAttribute("aria-label", words);
  }

  /** On the site's next page the window is as the visitor left it. */
  #remember() {
    const { memory } = this.#window.conversation;
    if (memory.tab.open !== this.isOpen) memory.note({ open: this.isOpen });
  }

  /**
   * Pages count from the first act on; a site that changes pages without loading them counts too.
   */
  #followPages() {
    const { conversation } = this.#window;
    const tell = () => conversation.viewPage(currentPage());
    window.navigation?.addEventListener("navigatesuccess", tell);
    addEventListener("popstate", tell);
    tell();
  }
}

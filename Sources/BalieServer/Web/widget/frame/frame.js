import { h } from "../../shared/element.js";
import { BalieWindow } from "../balie-window/balie-window.js";
import { dress } from "../stylesheets.js";
import { shield } from "./shield.js";
import { VisibleArea } from "./visible-area.js";

const narrow = matchMedia("(max-width: 600px), (max-height: 420px)");

/**
 * The window on somebody else's page: opens and closes it, keeps the focus where it belongs, and
 * counts on the launcher what came in meanwhile. On a small screen it fills the screen and the page
 * behind is out of reach.
 *
 * The widget dispatches `balie-open` and `balie-close`.
 */
export class Frame {
  #widget;
  #launcher;
  #window;
  #dialog;
  #badge = h("b", { class: "unread", "aria-hidden": "true", hidden: true });
  #area;

  constructor(widget) {
    this.#widget = widget;
    this.#launcher = widget.launcher;
    this.#window = new BalieWindow({ ...widget.options, base: widget.base, closable: true });
    this.#dialog = h("dialog", { id: "frame" }, this.#window);
    this.#area = new VisibleArea(widget);
  }

  async prepare() {
    const { shadowRoot } = this.#widget;
    this.#window.addEventListener("balie-look", ({ detail }) =>
      import("./look.js").then(({ wear }) => wear(this.#widget, detail), () => null));
    // First alone: where the page lets nothing in, one request finds out.
    await dress(shadowRoot, [new URL("frame.css", import.meta.url)]);
    await this.#window.prepare();
    shadowRoot.append(this.#dialog);
    this.#dialog.setAttribute("aria-label", this.#window.label);
    this.#launcher.append(this.#badge);
    const wasOpen = this.conversation.memory.tab.open && !narrow.matches;
    this.#listen();
    await this.conversation.resume();
    this.#followPages();
    if (wasOpen) this.open({ takeFocus: false });
  }

  get conversation() {
    return this.#window.conversation;
  }

  get isOpen() {
    return this.#dialog.open;
  }

  open({ takeFocus = true } = {}) {
    if (this.isOpen) return;
    this.#show();
    this.#launcher.setAttribute("aria-expanded", "true");
    this.#window.shown({ takeFocus });
    this.#tell("open");
  }

  close() {
    if (!this.isOpen) return;
    this.#dialog.close();
    this.#area.release();
    this.#launcher.setAttribute("aria-expanded", "false");
    this.#launcher.focus();
    this.#window.hidden();
    this.#remember();
    this.#tell("close");
  }

  /** Says this for the visitor, in sight. */
  ask(text) {
    this.open();
    if (text.trim() !== "") this.conversation.say(text.trim());
  }

  /** The page took the widget out: nothing is held open for it. */
  rest() {
    this.conversation.rest();
  }

  /** The widget is in a page again, as it was. */
  resume() {
    if (this.isOpen) this.#showAgain({ takeFocus: false });
    return this.conversation.resume();
  }

  #tell(name) {
    this.#widget.dispatchEvent(new CustomEvent(`balie-${name}`, { bubbles: true }));
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
    this.#widget.guard = shield((path) => path.includes(this.#dialog));
    this.#window.addEventListener("balie-spoken", () => this.#count());
    this.#window.addEventListener(
      "balie-close",
      (event) => (event.stopPropagation(), this.close()),
    );
    this.#dialog.addEventListener("cancel", (event) => (event.preventDefault(), this.close()));
    this.conversation.addEventListener("update", () => (this.#count(), this.#remember()));
    narrow.addEventListener("change", () => this.isOpen && this.#showAgain({ takeFocus: true }));
    addEventListener("beforeprint", () => this.#flow());
    addEventListener("afterprint", () => this.#widget.isConnected && this.#widget.connectedCallback());
  }

  /** Shown anew in the way of the moment: a phone was turned, or the widget was moved. */
  #showAgain({ takeFocus }) {
    this.#dialog.close();
    this.#area.release();
    this.#show();
    this.#window.shown({ takeFocus });
  }

  /** On paper the talk flows after the page, which nothing above everything can. */
  #flow() {
    if (!this.isOpen) return;
    this.#dialog.close();
    this.#area.release();
    this.#dialog.show();
    if (this.#widget.popover) this.#widget.popover = null;
  }

  #count() {
    const count = this.isOpen ? 0 : this.conversation.unread;
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
    const { memory } = this.conversation;
    if (memory.tab.open !== this.isOpen) memory.note({ open: this.isOpen });
  }

  /**
   * Pages count from the first act on; a site that changes pages without loading them counts too.
   */
  #followPages() {
    const tell = () => this.conversation.viewPage();
    window.navigation?.addEventListener("navigatesuccess", tell);
    addEventListener("popstate", tell);
    tell();
  }
}

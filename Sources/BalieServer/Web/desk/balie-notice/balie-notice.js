import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { store } from "../state/current.js";
import { DeskElement } from "../drawing/desk-element.js";
import { noticeGiven } from "../state/store.js";
import { t } from "../drawing/words.js";

const confirmationLasts = 5_000;

/**
 * One sentence about what was just done or refused. A confirmation goes by itself, a problem does
 * not.
 */
class BalieNotice extends DeskElement {
  #shown = null;
  #timer = null;
  #done = h("div", { class: "done", role: "status" });
  #problem = h("div", { class: "problem", role: "alert" });

  build() {
    fill(this, this.#done, this.#problem);
  }

  update({ notice }) {
    if (notice === this.#shown) return;
    this.#shown = notice;
    clearTimeout(this.#timer);
    fill(this.#done, ...(notice?.kind === "done" ? this.#content(notice, "check") : []));
    fill(this.#problem, ...(notice?.kind === "problem" ? this.#content(notice, "alert") : []));
    if (notice?.kind === "done") this.#timer = setTimeout(dismiss, confirmationLasts);
  }

  #content({ text }, name) {
    const close = h(
      "button",
      { type: "button", "aria-label": t("dismiss"), onclick: dismiss },
      icon("close"),
    );
    return [icon(name), h("span", {}, text), close];
  }
}

function dismiss() {
  store.apply(noticeGiven, null);
}

customElements.define("balie-notice", BalieNotice);

import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { DeskElement } from "../drawing/desk-element.js";
import { say } from "../drawing/dom.js";
import { pagesFor } from "../navigating/pages.js";
import { store } from "../state/current.js";
import { t } from "../drawing/words.js";

/** The ways to the desk's pages, with what asks for attention there. */
class BalieRail extends DeskElement {
  #links = [];
  #current = null;

  build() {
    this.#links = pagesFor(store.state.me).map(link);
    const list = h("ul", {}, ...this.#links.map(({ item }) => item));
    fill(this, h("nav", { "aria-label": t("rail.label") }, list));
  }

  update(state) {
    for (const { page, anchor, badge, unseen } of this.#links) {
      const count = page.count?.(state) ?? 0;
      badge.hidden = count === 0;
      say(badge, String(count));
      say(unseen, count ? t("rail.count", { count }) : "");
      if (page.name === state.route.page) this.#mark(anchor);
      else anchor.removeAttribute("aria-current");
    }
  }

  /** A phone's rail may hold more ways than fit: the one that was taken stays in sight. */
  #mark(anchor) {
    anchor.setAttribute("aria-current", "page");
    if (this.#current === anchor) return;
    this.#current = anchor;
    anchor.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

function link(page) {
  const badge = h("span", { class: "badge", "aria-hidden": "true" });
  const unseen = h("span", { class: "unseen" });
  const name = h("span", { class: "name" }, t(`page.${page.name}`));
  const anchor = h("a", { href: `#/${page.name}` }, icon(page.icon), name, badge, unseen);
  return { page, anchor, badge, unseen, item: h("li", {}, anchor) };
}

customElements.define("balie-rail", BalieRail);

import { fill, h } from "../../shared/element.js";
import { store } from "../state/current.js";
import { pagesFor } from "../navigating/pages.js";
import { t } from "../drawing/words.js";
import "../balie-account/balie-sessions.js";
import "../balie-administration/balie-administration.js";
import "../balie-banner/balie-banner.js";
import "../balie-calls/balie-calls.js";
import "../balie-dialogs/balie-closing.js";
import "../balie-dialogs/balie-leaving.js";
import "../balie-dialogs/balie-promise.js";
import "../balie-dialogs/balie-shortcuts.js";
import "../balie-dialogs/balie-take-over.js";
import "../balie-dialogs/balie-transfer.js";
import "../balie-follow-ups/balie-follow-ups.js";
import "../deals/balie-deal-form.js";
import "../figures/balie-figures.js";
import "../balie-history/balie-history.js";
import "../balie-knowledge/balie-knowledge.js";
import "../balie-notice/balie-notice.js";
import "../balie-overview/balie-overview.js";
import "../balie-rail/balie-rail.js";
import "../balie-workplace/balie-workplace.js";
import "../visitors/balie-visitors.js";

/** What a signed-in operator sees: the rail, the page that was chosen, and what lies over it. */
export class Workshop {
  #main = h("main", { id: "main", tabindex: "-1" });
  #place;
  #page = null;
  #unsubscribe = () => {};

  constructor(place) {
    this.#place = place;
  }

  open() {
    const skip = h(
      "a",
      { class: "skip", href: "#main", onclick: (event) => this.#skip(event) },
      t("skip"),
    );
    fill(
      this.#place,
      skip,
      h("balie-rail"),
      h("div", { class: "desk-body" }, h("balie-banner"), h("balie-calls"), this.#main),
      h("balie-notice"),
      h("balie-transfer"),
      h("balie-closing"),
      h("balie-promise"),
      h("balie-deal-form"),
      h("balie-leaving"),
      h("balie-take-over"),
      h("balie-shortcuts"),
      h("balie-sessions"),
      h("div", { id: "announcer", class: "unseen", role: "status" }),
    );
    this.#unsubscribe = store.subscribe(() => this.#show());
    this.#show();
  }

  close() {
    this.#unsubscribe();
  }

  #show() {
    const { me, route } = store.state;
    if (!me) return;
    const pages = pagesFor(me);
    const page = pages.find(({ name }) => name === route.page) ?? pages[0];
    if (page === this.#page) return;
    const isFirst = this.#page === null;
    this.#page = page;
    fill(this.#main, h(page.element));
    if (!isFirst && !this.#place.contains(document.activeElement)) this.#main.focus();
  }

  // The address is taken by the desk's own pages, so the link moves the focus itself.
  #skip(event) {
    event.preventDefault();
    this.#main.focus();
  }
}

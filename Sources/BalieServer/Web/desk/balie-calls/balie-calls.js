import { fill, h } from "../../shared/element.js";
import { DeskElement } from "../drawing/desk-element.js";
import { hide, keyed } from "../drawing/dom.js";
import { t } from "../drawing/words.js";
import { offers } from "../state/lists.js";
import "../balie-offer/balie-offer.js";

/** What is offered to me, wherever the lists are not in sight: an offer waits for nobody. */
class BalieCalls extends DeskElement {
  #list = h("ul", {});

  build() {
    this.setAttribute("role", "region");
    this.setAttribute("aria-label", t("calls.label"));
    fill(this, this.#list);
  }

  update(state) {
    const { page, id } = state.route;
    // On a narrow screen an opened conversation hides the lists too; the stylesheet knows which.
    this.dataset.where = page !== "conversations" ? "elsewhere" : id ? "conversation" : "lists";
    const open = offers(state).filter((summary) => summary.id !== id);
    hide(this, open.length === 0);
    keyed(this.#list, open, {
      key: ({ id }) => id,
      make: () => h("li", {}, h("balie-offer")),
      show: (item, summary) => item.firstElementChild.show(summary, state),
    });
  }
}

customElements.define("balie-calls", BalieCalls);

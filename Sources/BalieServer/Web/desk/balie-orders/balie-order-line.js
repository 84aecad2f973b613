import { h } from "../../shared/element.js";
import { DeskElement } from "../drawing/desk-element.js";
import { hide, refill } from "../drawing/dom.js";
import { timeOrDay } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import { amountOf, stateOf } from "./order-words.js";
import { ordersInSight } from "./orders-in-sight.js";

/** Above the transcript: the latest order and how far it is, so that nobody has to ask for it. */
class BalieOrderLine extends DeskElement {
  #draw = () => this.#show(ordersInSight.found?.orders ?? []);

  connectedCallback() {
    super.connectedCallback();
    ordersInSight.addEventListener("change", this.#draw);
    this.#draw();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    ordersInSight.removeEventListener("change", this.#draw);
  }

  #show([latest, ...earlier]) {
    hide(this, !latest);
    if (!latest) return;
    const others = earlier.length > 0 && t("orders.earlier", { count: earlier.length });
    const rest = [amountOf(latest), timeOrDay(latest.placedAt), latest.note, others];
    refill(
      this,
      h("strong", { dir: "auto" }, t("orders.number", { number: latest.id })),
      h("span", { class: `tag ${latest.state}` }, stateOf(latest)),
      h("span", { class: "rest", dir: "auto" }, rest.filter(Boolean).join(" · ")),
    );
  }
}

customElements.define("balie-order-line", BalieOrderLine);

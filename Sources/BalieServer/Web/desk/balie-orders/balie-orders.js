import { fill, h } from "../../shared/element.js";
import { DeskElement } from "../drawing/desk-element.js";
import { hide, refill } from "../drawing/dom.js";
import { timeOrDay } from "../drawing/format.js";
import { addressLink } from "../drawing/links.js";
import { t } from "../drawing/words.js";
import { selected } from "../state/lists.js";
import { amountOf, stateOf } from "./order-words.js";
import { ordersInSight } from "./orders-in-sight.js";

const atOnce = 3;

/** On the card: the orders of the customer whom the shop has signed for. */
class BalieOrders extends DeskElement {
  #body = h("div", {});
  #draw = () => this.#show(ordersInSight.found);

  build() {
    const heading = h("h3", {}, t("orders"));
    fill(this, h("section", { class: "orders", "aria-label": t("orders") }, heading, this.#body));
    this.#draw();
  }

  connectedCallback() {
    super.connectedCallback();
    ordersInSight.addEventListener("change", this.#draw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    ordersInSight.removeEventListener("change", this.#draw);
  }

  update(state) {
    const summary = selected(state);
    ordersInSight.show(summary?.id ?? null, summary);
  }

  #show(found) {
    hide(this, !found || found.source === "nobody");
    if (!found) return;
    const { failure, orders } = found;
    refill(
      this.#body,
      failure && h("p", { class: "failure", role: "status" }, t(`orders.failure.${failure}`)),
      orders.length === 0 && h("p", { class: "aside" }, t("orders.none")),
      list(orders.slice(0, atOnce)),
      more(orders.slice(atOnce)),
    );
  }
}

function list(orders) {
  return orders.length > 0 && h("ul", {}, ...orders.map(order));
}

function more(orders) {
  if (orders.length === 0) return null;
  const summary = h("summary", {}, t("orders.more", { count: orders.length }));
  return h("details", { "data-keep": "orders" }, summary, list(orders));
}

function order(each) {
  const { id, placedAt, items, note, track, state } = each;
  const facts = [amountOf(each), items && t("orders.items", { count: items })].filter(Boolean);
  return h(
    "li",
    {},
    h("strong", { dir: "auto" }, t("orders.number", { number: id })),
    h("span", { class: `tag ${state}` }, stateOf(each)),
    h("p", { class: "aside" }, h("time", { datetime: placedAt }, timeOrDay(placedAt)), ` · ${facts.join(" · ")}`),
    note && h("p", { dir: "auto" }, note),
    track && h("p", {}, addressLink(track, t("orders.track"))),
  );
}

customElements.define("balie-orders", BalieOrders);

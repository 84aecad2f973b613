import { fill, h } from "../../shared/element.js";
import { clock } from "../drawing/clock.js";
import { DeskElement } from "../drawing/desk-element.js";
import { hide, say } from "../drawing/dom.js";
import { WindowedList } from "../drawing/windowed-list.js";
import { go } from "../navigating/route.js";
import { store } from "../state/current.js";
import { t } from "../drawing/words.js";
import { chosen, filters } from "./choosing.js";
import { feed } from "./feed.js";
import "./balie-visit-row.js";
import "./balie-visit.js";

/** Who is on the site now, of those who agreed to be seen; one of them in detail beside the list. */
class BalieVisitors extends DeskElement {
  #scroller = h("div", { class: "lists", role: "region", tabindex: "0" });
  #list = h("ul", { role: "list" });
  #count = h("span", { class: "count" });
  #empty = h("p", { class: "aside" });
  #visit = h("balie-visit");
  #filter = "all";
  #rows;
  #isPlanned = false;
  #plan = () => this.#drawSoon();

  build() {
    this.#scroller.setAttribute("aria-label", t("visitors.list"));
    this.#rows = new WindowedList(this.#list, this.#scroller, {
      key: ({ id }) => id,
      make: () => h("li", {}, h("balie-visit-row")),
      show: (item, visit) => item.firstElementChild.show(visit, store.state),
    });
    fill(this.#scroller, this.#list, this.#empty);
    const heading = h("h1", {}, t("page.visitors"), " ", this.#count);
    fill(this, h("div", { class: "side" }, h("header", {}, heading, this.#choice()), this.#scroller), this.#visit);
    this.#scroller.addEventListener("scroll", this.#plan, { passive: true });
  }

  connectedCallback() {
    super.connectedCallback();
    feed.addEventListener("change", this.#plan);
    clock.addEventListener("tick", this.#plan);
    addEventListener("resize", this.#plan);
    feed.open(true);
    this.#drawSoon();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    feed.removeEventListener("change", this.#plan);
    clock.removeEventListener("tick", this.#plan);
    removeEventListener("resize", this.#plan);
    feed.open(false);
  }

  update({ route }) {
    this.toggleAttribute("data-chosen", route.id !== null);
    this.#drawSoon();
  }

  #choice() {
    const options = Object.keys(filters).map((name) => h("option", { value: name }, t(`visitors.filter.${name}`)));
    const choose = ({ target }) => {
      this.#filter = target.value;
      this.#drawSoon();
    };
    return h("label", {}, h("span", { class: "unseen" }, t("visitors.filter")), h("select", { onchange: choose }, options));
  }

  /** However much happens, it is drawn once a frame at most. */
  #drawSoon() {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    requestAnimationFrame(() => {
      this.#isPlanned = false;
      if (this.isConnected) this.#draw();
    });
  }

  #draw() {
    const visits = chosen(feed.visits, this.#filter, Date.now() - feed.offset);
    say(this.#count, String(visits.length));
    hide(this.#empty, visits.length > 0);
    say(this.#empty, t(feed.visits.size > 0 ? "visitors.noneChosen" : "visitors.none"));
    this.#rows.take(visits);
    this.#rows.look();
    this.#rows.draw();
    this.#visit.show(feed.visits.get(store.state.route.id) ?? null, store.state);
  }
}

/** Shows one visit. */
export const openVisit = (id) => go("visitors", id);

customElements.define("balie-visitors", BalieVisitors);

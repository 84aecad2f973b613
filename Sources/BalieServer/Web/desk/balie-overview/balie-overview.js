import { fill, h } from "../../shared/element.js";
import { clock } from "../drawing/clock.js";
import { DeskElement } from "../drawing/desk-element.js";
import { refill } from "../drawing/dom.js";
import { duration } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import { store } from "../state/current.js";
import { workload } from "./workload.js";

/** For supervisors: who is there and how busy, who waits how long, who was missed, in all teams. */
class BalieOverview extends DeskElement {
  #figures = h("dl", { class: "figures" });
  #waiting = list("waiting");
  #missed = list("missed");
  #people = h("tbody", {});
  #shown = "";
  #tick = () => this.update(store.state);

  build() {
    const columns = ["name", "state", "load", "conversations"].map((name) =>
      h("th", { scope: "col" }, t(`column.${name}`)));
    const table = h("table", { "aria-labelledby": "overview-people" },
      h("thead", {}, h("tr", {}, ...columns)), this.#people);
    fill(
      this,
      h("h1", {}, t("page.overview")),
      this.#figures,
      this.#missed.element,
      this.#waiting.element,
      h("section", {},
        h("h2", { id: "overview-people" }, t("overview.people")),
        h("div", { class: "table", tabindex: "0", role: "region", "aria-labelledby": "overview-people" },
          table)),
    );
  }

  connectedCallback() {
    super.connectedCallback();
    clock.addEventListener("tick", this.#tick);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clock.removeEventListener("tick", this.#tick);
  }

  update(state) {
    if (!state.me) return;
    const load = workload(state, Date.now());
    const showing = JSON.stringify(load);
    if (showing === this.#shown) return;
    this.#shown = showing;
    fill(this.#figures, ...Object.entries(load.figures).map(figure));
    this.#waiting.show(load.waiting);
    this.#missed.show(load.missed);
    refill(this.#people, ...load.people.map(person));
  }
}

function figure([name, value]) {
  const shown = name === "longest" ? (value === null ? "–" : duration(value)) : String(value);
  return h("div", {}, h("dt", {}, t(`overview.${name}`)), h("dd", {}, shown));
}

function list(name) {
  const rows = h("ul", { role: "list" });
  const element = h("section", { class: name, "aria-labelledby": `overview-${name}` },
    h("h2", { id: `overview-${name}` }, t(`inbox.${name}`)), rows);
  const show = (found) => {
    element.hidden = found.length === 0;
    refill(rows, ...found.map(({ id, title, since }) =>
      h("li", {}, link(id, title), h("span", { class: "since" }, duration(since)))));
  };
  return { element, show };
}

function link(id, title) {
  return h("a", { href: `#/conversations/${id}`, dir: "auto", "data-keep": `open-${id}` }, title);
}

function person({ id, name, presence, load, capacity, talks }) {
  return h(
    "tr",
    { "data-keep": `person-${id}` },
    h("th", { scope: "row", dir: "auto" }, name),
    h("td", {}, h("span", { class: `dot ${presence}`, "aria-hidden": "true" }), " ", t(`presence.${presence}`)),
    h("td", {}, t("load", { load, capacity })),
    h("td", {}, talks.length === 0 ? "–" : h("ul", { role: "list" },
      ...talks.map((talk) => h("li", {}, link(talk.id, talk.title))))),
  );
}

customElements.define("balie-overview", BalieOverview);

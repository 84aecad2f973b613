import { fill, h } from "../../shared/element.js";
import { request } from "../../shared/request.js";
import { DeskElement } from "../drawing/desk-element.js";
import { say } from "../drawing/dom.js";
import { t } from "../drawing/words.js";
import { Seldom } from "../server/seldom.js";
import { line } from "../server/line.js";
import { count } from "../state/lists.js";
import { readable } from "./numbers.js";
import { today } from "./period.js";

/** How often the day's numbers are asked for while something happens, in milliseconds. */
const pause = 10_000;
const told = ["conversations", "questions", "orders"];

/** What goes on at this moment and came of today so far, kept up to date. */
class BalieToday extends DeskElement {
  #counters = new Map();
  #asking = new Seldom(() => this.#ask(), pause);
  #news = () => this.#asking.ask();

  build() {
    const names = ["open", "waiting", "there", ...told];
    const tiles = names.map((name) => {
      const value = h("strong", {}, "–");
      this.#counters.set(name, value);
      return h("li", {}, h("span", {}, t(`figures.today.${name}`)), value);
    });
    const heading = h("h2", { id: "figures-today" }, t("figures.today"));
    fill(this, h("section", { "aria-labelledby": "figures-today" }, heading, h("ul", {}, ...tiles)));
  }

  connectedCallback() {
    super.connectedCallback();
    line.addEventListener("news", this.#news);
    this.#asking.ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    line.removeEventListener("news", this.#news);
    this.#asking.stop();
  }

  update(state) {
    const lists = ["offers", "missed", "mine", "waiting", "colleagues", "withBot"];
    this.#show("open", lists.reduce((sum, name) => sum + count(state, name), 0));
    this.#show("waiting", count(state, "offers") + count(state, "waiting"));
    const colleagues = Object.values(state.colleagues);
    this.#show("there", colleagues.filter(({ presence }) => presence === "online").length);
  }

  async #ask() {
    const day = today();
    const path = `/api/figures?${new URLSearchParams({ from: day, to: day })}`;
    // The line is down, which the desk says elsewhere; the next news asks again.
    const summary = await request("GET", path).catch(() => null);
    for (const { measure, numerator } of summary?.figures ?? []) {
      if (told.includes(measure)) this.#show(measure, numerator);
    }
  }

  #show(name, number) {
    say(this.#counters.get(name), readable(number, "count"));
  }
}

customElements.define("balie-today", BalieToday);

import { fill, h } from "../../shared/element.js";
import { complain } from "../acting/actions.js";
import { DeskElement } from "../drawing/desk-element.js";
import { refill } from "../drawing/dom.js";
import { language, t } from "../drawing/words.js";
import { go, hashOf } from "../navigating/route.js";
import { conversationsBehind, nameBehind } from "./behind.js";
import "./balie-today.js";
import { creditForm, periodForm } from "./controls.js";
import { fetchFigures, tableAddress } from "./fetching.js";
import { allFigures, headlineRow } from "./headline.js";
import { longDay } from "./numbers.js";
import { addressOf, before, questionOf } from "./period.js";
import {
  bars, comparisons, conversationsByDay, funnel, hoursOfWeek, owed, turnoverByDay,
} from "./pictures.js";

/** What conversations bring, in one set of figures for marketing, sales and service. */
class BalieFigures extends DeskElement {
  #controls = h("div", {});
  #status = h("p", { class: "aside", role: "status" });
  #report = h("div", { class: "report" });
  #asked = null;
  #turn = 0;

  build() {
    const today = h("balie-today");
    fill(this, h("h1", {}, t("page.figures")), today, this.#controls, this.#status, this.#report);
  }

  update({ route }) {
    if (route.page !== "figures") return;
    const address = `${route.id}/${route.view}`;
    if (address === this.#asked) return;
    this.#asked = address;
    this.#show(questionOf(route.id, route.view));
  }

  async #show(question) {
    const turn = this.#turn += 1;
    const ask = (part) => go("figures", ...addressOf({ ...question, ...part }));
    this.#fillControls(question, ask);
    this.#status.textContent = t("figures.loading");
    try {
      const found = await fetchFigures(question);
      if (turn !== this.#turn) return;
      if (question.behind) await this.#drawBehind(question, found, turn);
      else this.#draw(question, found, ask);
    } catch (problem) {
      if (turn === this.#turn) this.#status.textContent = t("figures.failed");
      complain(problem);
    }
  }

  #fillControls(question, ask) {
    const focused = this.#controls.contains(document.activeElement) ? document.activeElement.id : null;
    fill(this.#controls, periodForm(question, ask));
    if (focused) this.#controls.querySelector(`#${focused}`)?.focus();
  }

  /** The conversations themselves; the way back leads to the same report. */
  async #drawBehind(question, { summary, measures }, turn) {
    const wayBack = hashOf("figures", ...addressOf({ ...question, behind: null }));
    const list = await conversationsBehind(question, measures, language(), wayBack);
    if (turn !== this.#turn) return;
    this.#say({ ...question, compares: false }, summary);
    refill(this.#report, list);
    list.querySelector("h2").focus();
  }

  #say(question, summary) {
    const compared = before(question);
    this.#status.textContent = t(question.compares ? "figures.shown.compared" : "figures.shown", {
      from: longDay(question.from),
      to: longDay(question.to),
      earlierFrom: longDay(compared.from),
      earlierTo: longDay(compared.to),
      zone: summary.timeZone,
    });
  }

  #draw(question, { summary, earlier, measures, tables }, ask) {
    this.#say(question, summary);
    const to = (part) => hashOf("figures", ...addressOf({ ...question, ...part }));
    const at = (name) => tableAddress(name, question);
    refill(
      this.#report,
      h("h2", { class: "unseen" }, t("figures.headline")),
      headlineRow(summary.figures, earlier?.figures, measures, to),
      h("h2", {}, t("figures.service")),
      conversationsByDay(tables.days, tables.earlierDays, at("days")),
      funnel(summary.figures, at("days")),
      hoursOfWeek(tables.hours, at("hours")),
      bars("topics", tables.topics, at("topics"), { link: nameBehind("topic", to) }),
      bars("pages", tables.pages, at("pages"), { link: nameBehind("on", to) }),
      bars("at-once", tables["at-once"], at("at-once"), { named: String }),
      h("h2", {}, t("figures.selling")),
      ...turnoverByDay(tables.days, tables.earlierDays, at("days")),
      bars("owed", tables.attribution, at("attribution"), {
        named: owed,
        controls: creditForm(question, ask),
        remark: h("p", { class: "aside" }, t("figures.owed.explained")),
      }),
      comparisons(tables.comparisons, at("comparisons")),
      bars("goals", tables.goals, at("goals")),
      h("h2", {}, t("figures.all")),
      allFigures(summary.figures, earlier?.figures, measures, to),
    );
  }
}

customElements.define("balie-figures", BalieFigures);

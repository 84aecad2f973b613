import { fill, h } from "../../shared/element.js";
import { complain } from "../acting/actions.js";
import { api } from "../server/api.js";
import { store } from "../state/current.js";
import { DeskElement } from "../drawing/desk-element.js";
import { keyed, refill, say } from "../drawing/dom.js";
import { line } from "../server/line.js";
import { go } from "../navigating/route.js";
import { Seldom } from "../server/seldom.js";
import { t } from "../drawing/words.js";
import { gapRow } from "./gap-row.js";
import "../balie-knowledge-gap/balie-knowledge-gap.js";

/** After these a question is a gap, is one no more, or costs more than it did. */
const telling = ["botReplied", "answerRated", "handoffAccepted", "conversationClosed"];
/** Grouping all open questions is work for the server, which many desks may ask of it. */
const reloadPause = 5_000;

/** Questions that the knowledge did not answer, the costliest first, and the one that is open. */
class BalieKnowledgeGaps extends DeskElement {
  #heading = h("h2", { tabindex: "-1" }, t("knowledge.gaps"));
  #status = h("p", { class: "aside", role: "status" }, t("knowledge.loading"));
  #list = h("ol", {});
  #gone = h("p", { class: "panel gone", role: "status" }, t("gaps.gone"));
  #gap = h("balie-knowledge-gap");
  #known = { gaps: [], topics: [], isLoaded: false };
  #opened = null;
  #loads = 0;
  #newest = 0;
  #seen = { content: null, view: null };
  #reload = new Seldom(() => this.#load(), reloadPause);
  #onNews = ({ detail }) => telling.includes(detail.type) && this.#reload.ask();
  #onRefreshed = () => this.#reload.ask();

  connectedCallback() {
    super.connectedCallback();
    line.addEventListener("news", this.#onNews);
    line.addEventListener("refreshed", this.#onRefreshed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    line.removeEventListener("news", this.#onNews);
    line.removeEventListener("refreshed", this.#onRefreshed);
    this.#reload.stop();
  }

  build() {
    this.addEventListener("balie-settled", () => this.#settled());
    const list = h("section", { class: "list" }, this.#heading, this.#status, this.#list);
    fill(this, list, h("div", { class: "open" }, this.#gone, this.#gap));
    this.#gone.hidden = true;
    this.#gap.hidden = true;
  }

  update({ route, contentProblems }) {
    if (route.page !== "knowledge") return;
    const isNews = contentProblems !== this.#seen.content;
    const isMoved = route.view !== this.#seen.view;
    this.#seen = { content: contentProblems, view: route.view };
    if (isMoved) this.#show();
    if (isMoved && this.#known.isLoaded) this.#focus();
    if (isNews) this.#reload.ask();
  }

  async #load() {
    const load = ++this.#loads;
    try {
      const [gaps, topics] = await Promise.all([api.gaps(), api.topics()]);
      if (load < this.#newest) return;
      this.#newest = load;
      this.#known = { gaps, topics, isLoaded: true };
      this.#show();
    } catch (problem) {
      complain(problem);
    }
  }

  #show() {
    const { gaps, topics, isLoaded } = this.#known;
    const { view } = this.#seen;
    const listed = gaps.find(({ id }) => id === view);
    const open = listed ?? this.#unfinished(view);
    const dearest = Math.max(...gaps.map(({ cost }) => cost));
    this.classList.toggle("opened", view !== null);
    if (isLoaded) say(this.#status, t(gaps.length ? "gaps.explained" : "gaps.none"));
    keyed(this.#list, gaps, {
      key: ({ id }) => id,
      make: () => h("li", {}),
      show: (item, gap) => refill(item, gapRow(gap, { topics, dearest, isOpen: gap === open })),
    });
    this.#gap.hidden = !open;
    this.#opened = open ?? null;
    this.#gone.hidden = !isLoaded || view === null || listed !== undefined;
    say(this.#gone, t(open ? "gaps.settledSince" : "gaps.gone"));
    if (open) this.#gap.show(open, topics);
  }

  // Somebody else was first: what the editor had chosen and typed stays, to be used elsewhere.
  #unfinished(view) {
    return this.#opened?.id === view && store.state.gapDrafts[view] ? this.#opened : undefined;
  }

  #focus() {
    if (this.#seen.view === null) this.#heading.focus();
    else this.#gap.focusHeading();
  }

  // At once: later the editor may be elsewhere already.
  #settled() {
    go("knowledge", "gaps");
    this.#load();
  }
}

customElements.define("balie-knowledge-gaps", BalieKnowledgeGaps);

import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { DeskElement } from "../drawing/desk-element.js";
import { hide, refill } from "../drawing/dom.js";
import { t } from "../drawing/words.js";

/** What stands in the way of the work: a lost line, content files with errors, days that never were, mail that does not go. */
class BalieBanner extends DeskElement {
  #line = h("div", { class: "line", role: "status" });
  #content = h("div", { class: "content", role: "status" });
  #invented = h("p", { class: "invented", role: "status", hidden: true }, t("demo.invented"));
  #mail = h("div", { class: "content", role: "status" });
  #problems = [];
  #mailTrouble = null;

  build() {
    fill(this, this.#line, this.#content, this.#mail, this.#invented);
  }

  update(state) {
    this.#showLine(state.line === "lost");
    hide(this.#invented, !state.site?.invented);
    this.#showMail(state.features?.mailTrouble ?? null);
    if (state.contentProblems === this.#problems) return;
    this.#problems = state.contentProblems;
    this.#showProblems(state.contentProblems);
  }

  #showLine(isLost) {
    if (isLost === this.#line.hasChildNodes()) return;
    fill(this.#line, ...(isLost ? [icon("offline"), h("span", {}, t("line.lost"))] : []));
  }

  #showMail(trouble) {
    if (trouble === this.#mailTrouble) return;
    this.#mailTrouble = trouble;
    fill(this.#mail, ...(trouble ? [icon("mail"), h("span", { dir: "auto" }, t("mail.trouble", { trouble }))] : []));
  }

  #showProblems(problems) {
    if (problems.length === 0) return fill(this.#content);
    const summary = h(
      "summary",
      {},
      icon("alert"),
      t("content.problems", { count: problems.length }),
    );
    const list = h("ul", {}, ...problems.map((problem) => h("li", {}, h("pre", {}, problem))));
    return refill(this.#content, h("details", { "data-keep": "problems" }, summary, list));
  }
}

customElements.define("balie-banner", BalieBanner);

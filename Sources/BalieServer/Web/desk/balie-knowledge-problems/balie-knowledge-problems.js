import { fill, h } from "../../shared/element.js";
import { complain } from "../acting/actions.js";
import { api } from "../server/api.js";
import { DeskElement } from "../drawing/desk-element.js";
import { say } from "../drawing/dom.js";
import { t } from "../drawing/words.js";
import { problemList } from "./problem-list.js";

/** Everything that is wrong in the content files, looked up anew whenever they change. */
class BalieKnowledgeProblems extends DeskElement {
  #status = h("p", { role: "status" }, t("knowledge.loading"));
  #list = h("div", {});
  #seen = null;

  build() {
    fill(this, h("h2", {}, t("knowledge.problems")), this.#status, this.#list);
  }

  update({ contentProblems }) {
    if (contentProblems === this.#seen) return;
    this.#seen = contentProblems;
    this.#load();
  }

  // The files may change again while they are being looked at: only the latest look counts.
  async #load() {
    const asked = this.#seen;
    try {
      const problems = await api.problems();
      if (asked === this.#seen) this.#show(problems);
    } catch (problem) {
      complain(problem);
    }
  }

  #show(problems) {
    const errors = problems.filter(({ severity }) => severity === "error").length;
    const warnings = problems.length - errors;
    const counts = [
      errors > 0 && t("problems.errors", { count: errors }),
      warnings > 0 && t("problems.warnings", { count: warnings }),
    ].filter(Boolean);
    say(this.#status, counts.length ? counts.join(" ") : t("problems.none"));
    fill(this.#list, ...(problems.length ? [problemList(problems)] : []));
  }
}

customElements.define("balie-knowledge-problems", BalieKnowledgeProblems);

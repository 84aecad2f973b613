import { announce, fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { confirm, problemText } from "../acting/actions.js";
import { api } from "../server/api.js";
import { choiceOf } from "../balie-knowledge-gap/draft.js";
import { problemList } from "../balie-knowledge-problems/problem-list.js";
import { store } from "../state/current.js";
import { gapSettled } from "../state/editing.js";
import { t, tOr } from "../drawing/words.js";
import { fileChange } from "./diff.js";
import { effectList, verdictsInWords } from "./effects.js";
import { patchToApply } from "./patch.js";

/** What a choice about a gap would change, to the letter, before it is carried out. */
class BalieKnowledgeProposal extends HTMLElement {
  #problem = h("div", { class: "refusal", role: "alert" });
  #status = h("p", { class: "unseen", role: "status" });
  #content = h("div", {});
  #asked = null;

  connectedCallback() {
    fill(this, this.#problem, this.#status, this.#content);
  }

  /** Takes away what was shown, since it is not what would be done any more. */
  clear() {
    this.#asked = null;
    fill(this.#problem);
    fill(this.#status);
    fill(this.#content);
  }

  /** Asks what this draft would change in a gap, and shows it; `news` says why it is shown anew. */
  async preview(gap, draft, topics, news = null) {
    this.clear();
    const asked = { gap, draft, topics };
    this.#asked = asked;
    this.#status.textContent = t("proposal.loading");
    fill(this.#content, h("p", { class: "aside" }, t("proposal.loading")));
    try {
      const proposal = await api.previewGap(gap, choiceOf(draft));
      if (asked === this.#asked) this.#show(proposal, news);
    } catch (problem) {
      if (asked === this.#asked) this.#refused(problem);
    }
  }

  #show(proposal, news) {
    const { changes, effects, digest, writable } = proposal;
    const heading = h("h4", { tabindex: "-1" }, extent(changes));
    fill(
      this.#content,
      heading,
      ...changes.map(fileChange),
      effectList(effects, topicsAfter(this.#asked)),
      writable
        ? this.#acceptance(changes, digest)
        : patchToApply(changes.map(({ patch }) => patch).join("")),
    );
    if (news) fill(this.#problem, icon("alert"), h("p", {}, news));
    this.#status.textContent = `${heading.textContent}. ${verdictsInWords(effects)}`;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "start" });
  }

  #acceptance({ length }, digest) {
    const words = t(length > 0 ? "proposal.accept" : "proposal.accept.nothing");
    const button = h("button", { type: "button", class: "primary" }, words);
    button.addEventListener("click", () => this.#accept(digest, button));
    return h("p", { class: "buttons" }, button);
  }

  async #accept(digest, button) {
    const { gap, draft, topics } = this.#asked;
    button.disabled = true;
    try {
      this.#done(await api.resolveGap(gap, { ...choiceOf(draft), digest }));
    } catch (problem) {
      button.disabled = false;
      if (problem.code === "changedSince") {
        await this.preview(gap, draft, topics, t("proposal.changedSince"));
      } else this.#refused(problem);
    }
  }

  #done({ written, patch }) {
    if (!written && patch) return fill(this.#content, patchToApply(patch)).firstChild.focus();
    store.apply(gapSettled, this.#asked.gap);
    confirm(t(written ? "proposal.done.written" : "proposal.done"));
    return announce(this, "balie-settled");
  }

  #refused(problem) {
    fill(this.#status);
    if (!this.#content.querySelector("section")) fill(this.#content);
    const words = tOr(`proposal.${problem.code}`, problemText(problem));
    fill(
      this.#problem,
      icon("alert"),
      h("div", {}, h("p", {}, words), problem.problems && problemList(problem.problems)),
    );
    this.#problem.scrollIntoView({ block: "nearest" });
  }
}

// A new topic is named by its title too.
function topicsAfter({ topics, draft: { choice, name, title, language } }) {
  return choice === "newTopic" ? [...topics, { name, titles: { [language]: title } }] : topics;
}

function extent({ length: count }) {
  return count === 0 ? t("proposal.noFiles") : t("proposal.files", { count });
}

customElements.define("balie-knowledge-proposal", BalieKnowledgeProposal);

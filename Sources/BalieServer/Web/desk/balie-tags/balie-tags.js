import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { complain } from "../acting/actions.js";
import { DeskElement } from "../drawing/desk-element.js";
import { hide } from "../drawing/dom.js";
import { api } from "../server/api.js";
import { selected } from "../state/lists.js";
import { store } from "../state/current.js";
import * as change from "../state/store.js";
import { t } from "../drawing/words.js";

/** The tags of the conversation on the screen, of those that the site has. */
class BalieTags extends DeskElement {
  #shown = "";

  update(state) {
    const summary = selected(state);
    const known = state.features?.tags ?? [];
    const tags = summary?.tags ?? [];
    hide(this, !summary || (known.length === 0 && tags.length === 0));
    const shown = JSON.stringify([summary?.id, known, tags]);
    if (this.hidden || shown === this.#shown) return;
    this.#shown = shown;
    const left = known.filter((tag) => !tags.includes(tag));
    fill(
      this,
      h("h3", {}, t("tags")),
      h("ul", { role: "list" }, ...tags.map((tag) => h("li", {}, this.#tag(tag, summary.id, tags)))),
      left.length > 0 && this.#choice(left, summary.id, tags),
    );
  }

  #tag(tag, id, tags) {
    const label = t("tags.remove", { tag });
    const onclick = () => this.#put(id, tags.filter((each) => each !== tag));
    return h(
      "span",
      { class: "tag" },
      h("bdi", {}, tag),
      h("button", { type: "button", class: "quiet", "aria-label": label, title: label, onclick }, icon("close")),
    );
  }

  #choice(left, id, tags) {
    const choice = h(
      "select",
      { "aria-label": t("tags.add") },
      h("option", { value: "" }, t("tags.add")),
      ...left.map((tag) => h("option", { value: tag }, tag)),
    );
    choice.addEventListener("change", () => choice.value && this.#put(id, [...tags, choice.value]));
    return choice;
  }

  async #put(id, tags) {
    try {
      const { summary, cursor } = await api.setTags(id, tags);
      store.apply(change.summaryArrived, summary, cursor);
    } catch (problem) {
      complain(problem);
    }
  }
}

customElements.define("balie-tags", BalieTags);

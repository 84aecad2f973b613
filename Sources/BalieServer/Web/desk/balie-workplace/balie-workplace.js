import { fill, h } from "../../shared/element.js";
import { DeskElement } from "../drawing/desk-element.js";
import { t } from "../drawing/words.js";
import "../balie-conversation/balie-conversation.js";
import "../balie-handoff-card/balie-handoff-card.js";
import "../balie-inbox/balie-inbox.js";

/** The conversations page: lists, the conversation, its card. On narrow screens one at a time. */
class BalieWorkplace extends DeskElement {
  build() {
    fill(
      this,
      h("h1", { class: "unseen" }, t("page.conversations")),
      h("balie-inbox"),
      h("balie-conversation"),
      h("balie-handoff-card", { tabindex: "-1" }),
    );
  }

  update({ route }) {
    this.dataset.view = !route.id ? "lists" : route.view === "card" ? "card" : "conversation";
  }
}

customElements.define("balie-workplace", BalieWorkplace);

import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { returnToBot } from "../acting/actions.js";
import { setPresence } from "../acting/attendance.js";
import { store } from "../state/current.js";
import { DeskElement } from "../drawing/desk-element.js";
import { say } from "../drawing/dom.js";
import { conversationTitle, languageName } from "../drawing/format.js";
import { back, card } from "../drawing/icons.js";
import { isMine, selected } from "../state/lists.js";
import { go } from "../navigating/route.js";
import { t } from "../drawing/words.js";
import { dealButton } from "../deals/deal-button.js";
import { standing } from "./standing.js";
import "../balie-composer/balie-composer.js";
import "../balie-orders/balie-order-line.js";
import "../balie-transcript/balie-transcript.js";

/** The middle column: whose conversation it is, what was said, and where to answer. */
class BalieConversation extends DeskElement {
  #name = h("h2", { tabindex: "-1", dir: "auto" });
  #facts = h("p", { class: "facts" });
  #actions = h("div", { class: "actions", role: "toolbar" });
  #standing = h("div", { class: "standing" });
  #open = h("div", { class: "opened" });
  #nothing = h("p", {});
  #goOnline = h("button", { type: "button", class: "primary", onclick: goOnline }, t("presence.goOnline"));
  #empty = h("div", { class: "nothing" });
  #shownStanding = null;

  build() {
    const backButton = h(
      "button",
      {
        type: "button",
        class: "quiet back",
        "aria-label": t("back"),
        onclick: () => go("conversations"),
      },
      back(),
    );
    const names = h("div", { class: "names" }, this.#name, this.#facts);
    this.#actions.setAttribute("aria-label", t("conversation.actions"));
    fill(this.#actions, ...this.#buttons());
    const header = h("header", {}, backButton, names, this.#actions);
    const orders = h("balie-order-line", { hidden: true });
    fill(this.#open, header, this.#standing, orders, h("balie-transcript"), h("balie-composer"));
    fill(
      this.#empty,
      icon("chat"),
      this.#nothing,
      this.#goOnline,
      h("p", {}, t("conversation.none.keys")),
    );
    fill(this, this.#open, this.#empty);
    this.setAttribute("role", "region");
    this.setAttribute("aria-label", t("conversation"));
  }

  update(state) {
    const summary = selected(state);
    this.#open.hidden = !summary;
    this.#empty.hidden = Boolean(state.route.id);
    this.#showNothing(state);
    if (!summary) return;
    say(this.#name, conversationTitle(summary));
    say(this.#facts, facts(summary).join(" · "));
    for (const button of this.#actions.querySelectorAll("[data-mine]")) {
      button.hidden = !isMine(state, summary);
    }
    this.#showStanding(summary, state);
  }

  #showNothing({ me, colleagues }) {
    const presence = colleagues[me?.id]?.presence;
    const isThere = !presence || presence === "online";
    this.#goOnline.hidden = isThere || !me.roles.includes("operator");
    say(this.#nothing, t(isThere ? "conversation.none" : `conversation.none.${presence}`));
  }

  #showStanding(summary, state) {
    const shown = standing(summary, state);
    const name = JSON.stringify([
      shown?.text,
      shown?.buttons?.map(({ name }) => name),
      summary.offer?.number,
      summary.epoch,
      state.colleagues[summary.owner.id]?.presence,
    ]);
    if (name === this.#shownStanding) return;
    this.#shownStanding = name;
    this.#standing.hidden = !shown;
    if (shown) fill(this.#standing, h("p", {}, shown.text), ...shown.buttons.map(standingButton));
  }

  #buttons() {
    return [
      dealButton(),
      action(
        "transfer",
        "T",
        icon("transfer"),
        () => document.querySelector("balie-transfer").open(),
      ),
      action("returnToBot", "B", icon("bot"), () => returnToBot(store.state.route.id)),
      action("close", "C", icon("check"), () => document.querySelector("balie-closing").open()),
      h(
        "button",
        { type: "button", class: "quiet to-card", onclick: toggleCard },
        card(),
        h("span", {}, t("card.open")),
      ),
    ];
  }
}

function goOnline() {
  const { me, colleagues } = store.state;
  setPresence({ presence: "online", capacity: colleagues[me.id].capacity });
}

function action(name, key, drawing, onclick) {
  const words = t(`action.${name}`);
  const attributes = {
    type: "button",
    class: name === "close" ? "plain" : "quiet",
    "data-mine": true,
    "data-action": name,
    "aria-keyshortcuts": `Alt+${key}`,
  };
  return h(
    "button",
    { ...attributes, title: `${words} (Alt+${key})`, onclick },
    drawing,
    h("span", {}, words),
  );
}

function standingButton({ name, kind, act }) {
  return h("button", { type: "button", class: kind, onclick: act }, name);
}

function toggleCard() {
  const { id, view } = store.state.route;
  go("conversations", id, view === "card" ? null : "card");
}

function facts(summary) {
  return [
    languageName(summary.language),
    t(`phase.${summary.phase}`),
    summary.episode > 1 && t("episode", { number: summary.episode }),
    summary.visitorGone && t("visitor.gone"),
  ].filter(Boolean);
}

customElements.define("balie-conversation", BalieConversation);

import { fill, h } from "../../shared/element.js";
import { ItemElement } from "../drawing/desk-element.js";
import { hide, say } from "../drawing/dom.js";
import { languageName, timeOfDay } from "../drawing/format.js";
import { back } from "../drawing/icons.js";
import { go, openConversation } from "../navigating/route.js";
import { t } from "../drawing/words.js";
import "./balie-visit-invitation.js";
import { money } from "./money.js";
import { stepList } from "./steps.js";

/** One visitor in detail, with what may be said to them first. */
class BalieVisit extends HTMLElement {
  #room = null;
  #visit = null;
  #title = h("h2", { tabindex: "-1", dir: "auto" });
  #facts = h("dl", {});
  #steps = h("div", {});
  #said = h("div", {});
  #talk = h("button", { type: "button", class: "plain" }, t("visitors.toTalk"));
  #invitation = h("balie-visit-invitation");
  #none = h("p", { class: "aside" }, t("visitors.choose"));

  show(visit, state) {
    this.#room ??= this.#build();
    hide(this.#room, visit === null);
    hide(this.#none, visit !== null);
    say(this.#none, t(state.route.id ? "visitors.gone" : "visitors.choose"));
    if (visit === null || visit === this.#visit) return;
    const isOther = visit.id !== this.#visit?.id;
    this.#visit = visit;
    const step = visit.steps.at(-1);
    say(this.#title, step ? step.title || step.path : t("visitors.arriving"));
    fill(this.#facts, ...facts(visit));
    fill(this.#steps, stepList(visit.steps));
    fill(this.#said, said(visit.invitations));
    hide(this.#talk, !visit.conversation);
    this.#invitation.show(visit, state, isOther);
  }

  #build() {
    const close = h("button", { type: "button", class: "quiet back", "aria-label": t("visitors.back"), onclick: () => go("visitors") }, back());
    this.#talk.addEventListener("click", () => openConversation(this.#visit.conversation));
    const room = h(
      "div",
      { class: "room" },
      h("header", {}, close, this.#title, this.#talk),
      this.#facts,
      this.#invitation,
      h("section", {}, h("h3", {}, t("visitors.path")), this.#steps),
      h("section", {}, h("h3", {}, t("visitors.invitations")), this.#said),
    );
    this.setAttribute("role", "region");
    this.setAttribute("aria-label", t("visitors.one"));
    fill(this, room, this.#none);
    return room;
  }
}

function facts(visit) {
  const list = [
    [t("visitors.since"), timeOfDay(visit.beganAt)],
    [t("card.language"), languageName(visit.language)],
    [t("visitors.device"), t(`visitors.device.${visit.device}`)],
    visit.referrer && [t("visitors.referrer"), visit.referrer],
    visit.earlier > 0 && [t("visitors.earlier"), String(visit.earlier)],
    visit.basket && [t("visitors.basket"), `${money(visit.basket.value)} (${visit.basket.items})`],
    visit.orderingSince && [t("visitors.ordering"), timeOfDay(visit.orderingSince)],
  ];
  return list.filter(Boolean).flatMap(([name, value]) => [h("dt", {}, name), h("dd", { dir: "auto" }, value)]);
}

function said(invitations) {
  if (invitations.length === 0) return h("p", { class: "aside" }, t("visitors.nothingSaid"));
  return h("ul", { class: "plain-list" }, invitations.toReversed().map(({ rule, kind, at }) =>
    h("li", {}, h("time", { datetime: at }, timeOfDay(at)), h("span", {}, `${rule}: ${t(`visitors.touch.${kind}`)}`))));
}

customElements.define("balie-visit", BalieVisit);

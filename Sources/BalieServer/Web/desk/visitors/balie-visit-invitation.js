import { fill, h } from "../../shared/element.js";
import { hide, say } from "../drawing/dom.js";
import { api } from "../server/api.js";
import { t, tOr } from "../drawing/words.js";
import { feed, visitsApi } from "./feed.js";

const longest = 300;

/** Says something first to one visitor, in own words or ready ones, and tells what became of it. */
class BalieVisitInvitation extends HTMLElement {
  #visit = null;
  #drafts = new Map();
  #text = h("textarea", { rows: "2", maxlength: longest, id: "invite-words" });
  #ready = h("select", { "aria-label": t("visitors.ready") });
  #send = h("button", { class: "primary" }, t("visitors.invite"));
  #withdraw = h("button", { type: "button", class: "plain" }, t("visitors.withdraw"));
  #state = h("p", { class: "state", role: "status" });
  #language = null;

  connectedCallback() {
    if (this.firstChild) return;
    const form = h(
      "form",
      { onsubmit: (event) => this.#invite(event) },
      h("label", { for: "invite-words" }, t("visitors.words")),
      this.#text,
      h("div", { class: "acts" }, this.#ready, this.#withdraw, this.#send),
      this.#state,
    );
    this.#text.addEventListener("input", () => this.#drafts.set(this.#visit.id, this.#text.value));
    this.#ready.addEventListener("change", () => this.#take());
    this.#withdraw.addEventListener("click", () => this.#act(() => visitsApi.withdraw(this.#visit.id)));
    fill(this, form);
  }

  show(visit, { me }, isOther) {
    this.#visit = visit;
    const { hand } = visit;
    const isOpen = ["sent", "shown"].includes(hand?.state);
    if (isOther) {
      this.#text.value = this.#drafts.get(visit.id) ?? "";
      say(this.#state, "");
      this.#offer(visit.language);
    }
    this.#send.disabled = isOpen;
    hide(this.#withdraw, !isOpen || hand.by !== me?.id);
    if (hand) say(this.#state, t(`visitors.hand.${hand.state}`, { name: hand.name }));
  }

  async #offer(language) {
    if (language === this.#language) return;
    this.#language = language;
    const replies = await api.cannedReplies(language).catch(() => []);
    const options = replies.map(({ name, text }) => h("option", { value: text }, name));
    fill(this.#ready, h("option", { value: "" }, t("visitors.ready")), ...options);
    hide(this.#ready, replies.length === 0);
  }

  #take() {
    if (this.#ready.value) this.#text.value = this.#ready.value.slice(0, longest);
    this.#ready.value = "";
    this.#text.focus();
  }

  async #invite(event) {
    event.preventDefault();
    const words = this.#text.value.trim();
    if (words === "") return this.#text.focus();
    await this.#act(async () => {
      await visitsApi.invite(this.#visit.id, words);
      this.#drafts.delete(this.#visit.id);
      this.#text.value = "";
    });
  }

  async #act(act) {
    try {
      await act();
    } catch (problem) {
      say(this.#state, tOr(`problem.${problem.code}`, problem.detail ?? t("problem.other")));
    }
    await feed.ask();
  }
}

customElements.define("balie-visit-invitation", BalieVisitInvitation);

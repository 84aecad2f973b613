import { announce, fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { setPresence } from "../acting/attendance.js";
import { bellOff, help, lock } from "../drawing/icons.js";
import { DeskElement } from "../drawing/desk-element.js";
import { say } from "../drawing/dom.js";
import { store } from "../state/current.js";
import { canSound, isMuted, setMuted, soundState } from "../alerting/sound.js";
import { t } from "../drawing/words.js";

const presences = ["online", "away", "offline"];
const mostConversations = 20;

/** Who I am, whether I am there and for how many conversations; and the desk's settings. */
class BaliePresence extends DeskElement {
  #name = h("p", { class: "name", dir: "auto" });
  #load = h("span", { class: "load" });
  #radios = presences.map(radio);
  #capacity = h(
    "select",
    { id: "capacity", onchange: () => this.#changed() },
    ...Array.from({ length: mostConversations }, (_, index) => h("option", {}, String(index + 1))),
  );
  #mute = h("button", { type: "button", class: "quiet", onclick: () => this.#toggleSound() });
  #notify = h("button", { type: "button", class: "link", onclick: () => this.#askNotifications() });

  build() {
    const choices = this.#radios.map(({ label }) => label);
    fill(
      this,
      h("div", { class: "who" }, this.#name, this.#mute, this.#menu()),
      h(
        "fieldset",
        { onchange: () => this.#changed() },
        h("legend", { class: "unseen" }, t("presence")),
        ...choices,
      ),
      h(
        "div",
        { class: "capacity" },
        this.#load,
        h("label", { for: "capacity" }, t("capacity.of")),
        this.#capacity,
      ),
      this.#notify,
    );
    say(this.#notify, t("notification.ask"));
    this.#showSound();
    soundState.addEventListener("change", () => this.#showSound());
    this.#showNotifications();
  }

  update({ me, colleagues }) {
    const myself = colleagues[me?.id];
    if (!myself) return;
    say(this.#name, me.name);
    say(this.#load, t("capacity.load", { load: myself.load }));
    for (const { input } of this.#radios) input.checked = input.value === myself.presence;
    this.#capacity.value = String(myself.capacity);
  }

  /** What is seldom done, by its name; the browser closes it on Escape and on a click beside it. */
  #menu() {
    const open = (name) => () => document.querySelector(name).open();
    const button = h(
      "button",
      { type: "button", class: "quiet", popovertarget: "account-menu", title: t("account") },
      icon("more"),
      h("span", { class: "unseen" }, t("account")),
    );
    const menu = h(
      "div",
      { id: "account-menu", popover: true },
      item(t("help"), help(), open("balie-shortcuts")),
      item(t("sessions.title"), lock(), open("balie-sessions")),
      item(t("signOut"), icon("leave"), () => announce(this, "balie-sign-out")),
    );
    menu.addEventListener("click", () => menu.hidePopover());
    menu.addEventListener("toggle", ({ newState }) => newState === "open" && placeAt(button, menu));
    return h("div", { class: "menu" }, button, menu);
  }

  #changed() {
    const presence = this.#radios.find(({ input }) => input.checked)?.input.value ?? "offline";
    setPresence({ presence, capacity: Number(this.#capacity.value) });
    // What is shown is where they are, not where they are asked about going.
    this.update(store.state);
  }

  #toggleSound() {
    setMuted(!isMuted());
    this.#showSound();
  }

  #showSound() {
    const isWaiting = !isMuted() && !canSound();
    const name = t(isWaiting ? "sound.waiting" : "sound");
    this.#mute.classList.toggle("waiting", isWaiting);
    this.#mute.setAttribute("aria-label", name);
    this.#mute.setAttribute("title", name);
    this.#mute.setAttribute("aria-pressed", String(!isMuted()));
    fill(this.#mute, isMuted() || isWaiting ? bellOff() : icon("bell"));
  }

  async #askNotifications() {
    await Notification.requestPermission();
    this.#showNotifications();
  }

  #showNotifications() {
    this.#notify.hidden = !("Notification" in window) || Notification.permission !== "default";
  }
}

function radio(value) {
  const input = h("input", { type: "radio", name: "presence", value });
  return {
    input,
    label: h("label", { class: value }, input, h("span", {}, t(`presence.${value}`))),
  };
}

function item(name, drawing, onclick) {
  return h("button", { type: "button", onclick }, drawing, name);
}

/** A menu of the top layer knows no place of its own: above its button, and not off the screen. */
function placeAt(button, menu) {
  const { top, right } = button.getBoundingClientRect();
  const { offsetHeight, offsetWidth } = menu;
  menu.style.top = `${Math.max(8, top - offsetHeight - 4)}px`;
  menu.style.left = `${Math.min(Math.max(8, right - offsetWidth), innerWidth - offsetWidth - 8)}px`;
}

customElements.define("balie-presence", BaliePresence);

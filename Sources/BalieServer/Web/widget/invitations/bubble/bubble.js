import { isPress } from "../../../shared/input/press.js";
import { h } from "../../../shared/element.js";
import { icon } from "../../../shared/icons.js";
import { serverNow } from "../../../shared/line/server-clock.js";
import { dateOf, momentOf } from "../../moments.js";
import { dress } from "../../stylesheets.js";
import { words } from "./words.js";

const dressed = new WeakSet();
const looks = [
  new URL("../../../shared/tokens.css", import.meta.url),
  new URL("bubble.css", import.meta.url),
];
/** In view for so long counts as shown, in milliseconds; an operator waits to hear of it. */
const seenAfter = { rule: 1_000, hand: 100 };

/**
 * An invitation above the launcher: words, two buttons, a field for a question, a deal, or what an
 * operator says. It takes no focus and opens nothing by itself; a screen reader tells of it when it
 * is done with what it was saying; Escape and × send it away for good.
 *
 * A deal can be kept open: then it stays where the page turns, and when its moment has passed it says so
 * instead of going.
 *
 * Dispatches `shown`, `followed` (detail: `{act, question}`), `dismissed`, `pinned` (detail: whether)
 * and `over`.
 */
export class Bubble extends EventTarget {
  #widget;
  #rule;
  #words;
  #box = null;
  #room = null;
  #timer = null;
  #end = null;
  #listening = new AbortController();

  constructor(widget, rule) {
    super();
    /** Whether its visitor keeps it open. */
    this.isPinned = rule.pinned === true;
    this.#widget = widget;
    this.#rule = rule;
    this.#words = words[widget.language];
  }

  async open() {
    const { shadowRoot } = this.#widget;
    const { signal } = this.#listening;
    if (!dressed.has(shadowRoot)) {
      await dress(shadowRoot, looks);
      dressed.add(shadowRoot);
    }
    if (signal.aborted) return;
    // There before its words are: a live region tells only of what changes in it.
    this.#room = h("div", { id: "invitation", role: "status", "aria-live": "polite", part: "invitation" });
    shadowRoot.prepend(this.#room);
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (signal.aborted) return;
    this.#room.append(this.#build());
    addEventListener("keydown", (event) => this.#pressed(event), { signal });
    this.#waitToBeSeen();
    this.#waitForEnd();
  }

  close() {
    clearTimeout(this.#timer);
    clearTimeout(this.#end);
    this.#listening.abort();
    // Whoever was in it is not left nowhere.
    if (this.#room?.contains(this.#widget.shadowRoot.activeElement)) this.#widget.launcher.focus();
    this.#room?.remove();
  }

  #build() {
    const { title, text, show, name } = this.#rule;
    const { label, close } = this.#words;
    // The words have a direction of their own; where the bubble hangs is the page's.
    const { lang, dir } = this.#widget.launcher;
    return h(
      "section",
      { class: `bubble ${show}`, "aria-label": label, lang, dir },
      h("button", { class: "away", type: "button", "aria-label": close, title: close, onclick: () => this.#tell("dismissed") }, icon("close")),
      this.#picture(),
      show === "hand" && h("p", { class: "who" }, h("span", { class: "face", "aria-hidden": "true" }, initials(name)), h("span", {}, name)),
      h("p", { class: "title" }, title),
      text && h("p", { class: "text" }, text),
      this.#deadline(),
      this.#acts(),
      this.#pin(),
    );
  }

  #picture() {
    const { picture } = this.#rule;
    return picture && h("img", { class: "picture", src: new URL(picture.path, location.origin), alt: picture.alt, loading: "lazy" });
  }

  #deadline() {
    const { until, show } = this.#rule;
    if (show !== "deal" || !until) return null;
    return [
      h("p", { class: "until" }, this.#moment()),
      h("p", { class: "own" }, this.#words.own),
    ];
  }

  /** The last day, or the very moment for whoever's days are not those of the site. */
  #moment() {
    const { until, ends } = this.#rule;
    const { language } = this.#widget;
    const end = new Date(`${until}T00:00`);
    end.setDate(end.getDate() + 1);
    if (ends !== undefined && ends * 1_000 !== end.getTime()) {
      return this.#words.before.replace("{moment}", momentOf(ends * 1_000, language));
    }
    return this.#words.until.replace("{day}", dateOf(until, language));
  }

  #pin() {
    if (this.#rule.ends === undefined) return null;
    const pressed = () => String(this.isPinned);
    const button = h("button", { type: "button", class: "pin", "aria-pressed": pressed() }, this.#words.keep);
    button.addEventListener("click", () => {
      this.isPinned = !this.isPinned;
      button.setAttribute("aria-pressed", pressed());
      this.#tell("pinned", this.isPinned);
    });
    return button;
  }

  #waitForEnd() {
    const { ends } = this.#rule;
    if (ends === undefined) return;
    const left = ends * 1_000 - serverNow();
    if (left <= 0) return this.#ended();
    this.#end = setTimeout(() => this.#waitForEnd(), Math.min(left, 2 ** 31 - 1));
  }

  #ended() {
    if (!this.isPinned) return this.#tell("over");
    // Whoever keeps it open is not left to wonder where it went; there is nothing to take any more.
    for (const gone of this.#room.querySelectorAll(".acts, .pin, form")) gone.remove();
    this.#room.querySelector(".until")?.replaceChildren(this.#words.over);
    this.#tell("pinned", false);
  }

  #acts() {
    const { show, choices = [], name } = this.#rule;
    if (show === "question") return this.#form();
    if (show === "hand") choices.push({ label: this.#words.talk.replace("{name}", name), act: "person" });
    if (choices.length === 0) choices.push({ label: this.#words.open, act: "open" });
    return h("div", { class: "acts" }, choices.map((choice, index) => this.#button(choice, index === 0)));
  }

  #button({ label, act, question }, isFirst) {
    const follow = () => (act === "dismiss" ? this.#tell("dismissed") : this.#tell("followed", { act, question }));
    return h("button", { type: "button", class: isFirst ? "first" : "other", onclick: follow }, label);
  }

  #form() {
    const { box, send } = this.#words;
    this.#box = h("input", { type: "text", "aria-label": box, placeholder: box, maxlength: 500, autocomplete: "off", enterkeyhint: "send" });
    const ask = (event) => {
      event.preventDefault();
      const question = this.#box.value.trim();
      if (question) this.#tell("followed", { act: "ask", question });
    };
    return h("form", { onsubmit: ask }, this.#box, h("button", { class: "send", "aria-label": send, title: send }, icon("send")));
  }

  /** Escape sends it away, unless the page has use for the key itself. */
  #pressed(event) {
    if (!isPress(event, "Escape") || event.defaultPrevented) return;
    const modal = document.querySelector("dialog:modal");
    if (modal && !modal.contains(this.#widget)) return;
    this.#tell("dismissed");
  }

  #waitToBeSeen() {
    const seen = () => (document.hidden ? this.#waitToBeSeen() : this.#tell("shown"));
    this.#timer = setTimeout(seen, this.#rule.show === "hand" ? seenAfter.hand : seenAfter.rule);
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function initials(name) {
  return name.split(/\s+/).slice(0, 2).map((part) => part[0]?.toUpperCase() ?? "").join("");
}

import { announce, h } from "../../shared/element.js";
import { isPress } from "../../shared/input/press.js";
import { icon } from "../../shared/icons.js";
import { loadTexts } from "../../shared/texts.js";
import { Conversation } from "../conversation/conversation.js";
import { untilAnswered } from "../../shared/line/until-answered.js";
import { teamNamed } from "../conversation/team-name.js";
import { VisitorAPI } from "../conversation/visitor-api.js";
import { Later } from "../later.js";
import { dress } from "../stylesheets.js";
import { BalieComposer } from "../balie-composer/balie-composer.js";
import { BalieLine } from "../balie-line/balie-line.js";
import { BaliePerson } from "../balie-person/balie-person.js";
import { BalieStarters } from "../balie-starters/balie-starters.js";
import { BalieTranscript } from "../balie-transcript/balie-transcript.js";
import { Announcer } from "./announcer.js";
import { Scroller } from "./scroller.js";

const look = new URL("balie-window.css", import.meta.url);

/**
 * The whole of a conversation as a visitor sees it, in a shadow root of its own: in the frame of a
 * site's page, or filling the hosted page.
 *
 * What tests and styles may hold on to: the roles and names that are on the screen; the ids
 * `composer`, `ask-person`, `leave-message`, `end` and `close`; `data-author` and `data-kind` on a
 * `balie-message`, `data-choice` on the choices of a `balie-handoff`, `data-verdict` on an answer's
 * verdicts; and `::part(window)`.
 *
 * Dispatches `balie-close` when the visitor wants it out of sight, `balie-message` (detail: a
 * `Message` that came in) and `balie-turn` (detail: `{before, after}`, two `VisitorState`s).
 */
export class BalieWindow extends HTMLElement {
  #options;
  #refused = false;
  #scroller;
  #announcer;
  #title;
  #standing = h("p", { class: "standing" });
  #badge = h("span", { class: "badge" });
  #end;
  // Not there before they are wanted.
  #handoff = h("balie-handoff", { hidden: true });
  #followUp = h("balie-follow-up", { hidden: true });
  #ending = h("balie-ending", { hidden: true });
  #rating = h("balie-rating", { hidden: true });
  #composer = new BalieComposer();
  #line = new BalieLine();
  #person = new BaliePerson();
  #transcript = new BalieTranscript();
  #starters = new BalieStarters();
  #later;
  #scope;

  /**
   * `base` is Balie's address; `language` and `team` are the site's wishes; `level` is the heading's.
   */
  constructor(options) {
    super();
    this.#options = options;
    this.attachShadow({ mode: "open" });
    this.#later = new Later(this.shadowRoot);
  }

  /**
   * Fetches what it needs and builds itself; then `texts`, `conversation` and `label` are there.
   */
  async prepare() {
    const { base, team } = this.#options;
    const [site] = await Promise.all([this.#site(), dress(this.shadowRoot, [look])]);
    this.texts = await loadTexts(new URL("widget/texts/", base), this.#languages(site));
    this.conversation = new Conversation({
      base,
      language: this.texts.language,
      team: teamNamed(team),
      pages: site.pages,
    });
    this.label = site.name || this.texts.t("window.label");
    this.conversation.signal.previews = site.preview;
    this.#build(site);
  }

  /** Called when the visitor sees it from now on. */
  shown({ takeFocus }) {
    this.isShown = true;
    this.conversation.watchAvailability();
    if (this.conversation.messages.length > 0) this.#scroller.toEnd();
    else this.#scroller.toBeginning();
    this.#read();
    if (takeFocus) this.#composer.focus();
  }

  /** Called when it is out of sight. */
  hidden() {
    this.isShown = false;
    this.conversation.stopWatchingAvailability();
  }

  /** The site's settings, or what can be known without them where Balie is out of reach now. */
  async #site() {
    const pages = { keys: [], longestTitle: 0 };
    const unknown = { language: null, preview: false, greeting: {}, pages };
    const patience = new Promise((resolve) => setTimeout(resolve, 4_000, unknown));
    const { base } = this.#options;
    const api = new VisitorAPI(base);
    const asked = api.site().catch(async () => {
      const { isRefused } = await import("../conversation/origin-check.js");
      this.#refused = await isRefused(base);
      return this.#refused ? unknown : untilAnswered(() => api.site());
    });
    return Promise.race([asked, patience]);
  }

  #languages(site) {
    return [this.#options.language, document.documentElement.lang, site.language].filter(Boolean);
  }

  #build(site) {
    this.shadowRoot.append(this.#room());
    this.#scope = { conversation: this.conversation, texts: this.texts, site, later: this.#later };
    for (const part of this.#parts()) part.join(this.#scope);
    this.#announcer = new Announcer(this.shadowRoot.querySelector(".announcer"), this.texts);
    this.#scroller = new Scroller(
      this.shadowRoot.querySelector(".scroll"),
      this.shadowRoot.querySelector(".newer"),
    );
    this.#listen();
    this.#update();
    if (this.#refused) this.conversation.isRefused();
  }

  #parts() {
    return [
      this.#line,
      this.#transcript,
      this.#starters,
      this.#person,
      this.#composer,
    ];
  }

  #room() {
    const { texts } = this;
    const talk = texts.t("transcript.label");
    const attributes = { class: "room", part: "window", lang: texts.language, dir: texts.dir };
    return h(
      "div",
      attributes,
      this.#header(),
      this.#line,
      h(
        "div",
        { class: "scroll", tabindex: "0", role: "region", "aria-label": talk },
        h(
          "div",
          { class: "content" },
          this.#transcript,
          this.#starters,
          this.#handoff,
          this.#followUp,
          this.#rating,
          this.#ending,
        ),
      ),
      h(
        "button",
        { class: "newer", type: "button", hidden: true },
        icon("chevron"),
        texts.t("transcript.newer"),
      ),
      h(
        "div",
        { class: "foot" },
        h("p", { class: "problem", role: "alert" }),
        this.#person,
        this.#composer,
      ),
      h("div", { class: "announcer unseen", "aria-live": "polite", role: "status" }),
    );
  }

  #header() {
    const { level = 2, closable } = this.#options;
    this.#title = h("div", { class: "title", role: "heading", "aria-level": level }, this.label);
    const end = this.texts.t("window.end");
    this.#end = h(
      "button",
      { class: "plain", type: "button", id: "end", "aria-label": end, title: end },
      icon("leave"),
    );
    const close = this.texts.t("window.close");
    return h(
      "div",
      { class: "header" },
      this.#badge,
      h("div", { class: "who" }, this.#title, this.#standing),
      this.#end,
      closable && h(
        "button",
        {
          class: "plain",
          type: "button",
          id: "close",
          "aria-label": close,
          title: close,
          onclick: () => announce(this, "balie-close"),
        },
        icon("close"),
      ),
    );
  }

  #listen() {
    const { conversation, shadowRoot: root } = this;
    conversation.addEventListener("update", () => this.#update());
    conversation.addEventListener("message", ({ detail }) => this.#heard(detail));
    conversation.addEventListener("turn", ({ detail }) => this.#turned(detail));
    this.#end.addEventListener("click", () => this.#show(this.#ending, (ending) => ending.ask()));
    root.addEventListener("keydown", (event) => {
      if (this.#options.closable && isPress(event, "Escape")) announce(this, "balie-close");
    });
    root.addEventListener("balie-leave-message", () =>
      this.#show(this.#followUp, (followUp) => followUp.open()));
    root.addEventListener("balie-write", () => this.#composer.focus());
    root.addEventListener("balie-edit", ({ detail }) => this.#composer.take(detail.text));
    root.addEventListener("balie-said", () => this.#said());
    root.addEventListener("input", () => this.#later.expect(), { once: true });
    root.addEventListener(
      "balie-problem",
      ({ detail }) => this.#complain(this.#reason(detail.problem)),
    );
  }

  #said() {
    this.#complain("");
    this.#handoff.fold?.();
    this.#scroller.toEnd();
  }

  #heard(message) {
    this.#announcer.message(message);
    requestAnimationFrame(() => this.#scroller.toStartOf(this.#transcript.newest));
    announce(this, "balie-message", message);
  }

  #turned(turn) {
    const words = this.#announcer.turn(turn);
    if (words && !hasCard(turn)) this.#transcript.notice(words);
    this.#scroller.toEnd();
    announce(this, "balie-turn", turn);
  }

  /** Has a part do something, which is fetched first where it is not there yet. */
  async #show(part, act) {
    try {
      await this.#there(part);
      act(part);
    } catch (problem) {
      this.#complain(this.#reason(problem));
    }
  }

  async #there(part) {
    await this.#later.element(part.localName.replace("balie-", ""));
    customElements.upgrade(part);
    if (!part.conversation) part.join(this.#scope);
  }

  /** How the conversation stands brings these about; failing that, with the next change. */
  #bring(state) {
    if (state?.handoff) this.#there(this.#handoff).catch(() => null);
    if (state?.phase === "closed") this.#there(this.#rating).catch(() => null);
  }

  #update() {
    const { state, messages, unsent } = this.conversation;
    this.#bring(state);
    if (this.#scroller.isResting && messages.length + unsent.length > 0) this.#scroller.toEnd();
    this.#standing.textContent = this.#standingWords(state);
    this.#badge.replaceChildren(icon(state?.phase === "live" ? "person" : "bot"));
    this.#end.hidden = state === null || state.phase === "closed" || messages.length === 0;
    this.#read();
  }

  #standingWords(state) {
    if (state?.phase === "live") return this.texts.t(
      "standing.live",
      { name: state.owner.name ?? "" },
    );
    if (state?.phase === "offering") return this.texts.t(
      `standing.${state.handoff?.state ?? "seeking"}`,
    );
    return this.texts.t(state?.phase === "closed" ? "standing.closed" : "standing.bot");
  }

  #read() {
    if (this.isShown && !document.hidden) this.conversation.markRead();
  }

  #reason(problem) {
    const key = `problem.${problem.code}`;
    return this.texts.t(this.texts.has(key) ? key : "problem.other");
  }

  #complain(words) {
    this.shadowRoot.querySelector(".problem").textContent = words;
  }
}

/** A search, its failure and an end have cards; who is speaking now stays in the transcript. */
function hasCard({ before, after }) {
  if (after.phase === "selfService") return before.phase !== "live";
  return after.phase !== "live";
}

customElements.define("balie-window", BalieWindow);

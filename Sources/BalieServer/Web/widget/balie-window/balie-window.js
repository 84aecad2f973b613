import { announce, h } from "../../shared/element.js";
import { isPress } from "../../shared/input/press.js";
import { icon } from "../../shared/icons.js";
import { loadTexts } from "../../shared/texts.js";
import { Conversation } from "../conversation/conversation.js";
import { Memory } from "../conversation/memory.js";
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
 * `composer`, `ask-person`, `leave-message`, `menu`, `end` (in the menu) and `close`; `data-author` and `data-kind` on a
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
  #menuButton;
  // Not there before they are wanted.
  #handoff;
  #followUp;
  #ending;
  #rating;
  #attach;
  #menu;
  #composer;
  #line;
  #person;
  #transcript;
  #starters;
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
    const { color, position, corners } = site.look ?? {};
    if (color || position || corners !== undefined) announce(this, "balie-look", site.look);
    this.texts = await this.#textsIn(this.#languages(site), site);
    this.conversation = new Conversation({
      base,
      language: this.texts.language,
      team: teamNamed(team),
      pages: { ...site.pages, keys: [...site.pages.keys, ...(this.#options.pageKeys ?? [])] },
    });
    this.label = site.name || this.texts.t("window.label");
    this.conversation.signal.previews = site.preview;
    this.#build(site);
    this.#listen();
    if (this.#refused) this.conversation.isRefused();
  }

  /** Says everything in another language from now on; what was said stays as it was said. */
  async #speak(language) {
    const { site } = this.#scope;
    this.texts = await this.#textsIn([language], site);
    this.conversation.speak(this.texts.language);
    this.label = site.name || this.texts.t("window.label");
    this.shadowRoot.querySelector(".room").remove();
    this.#build(site);
    this.shown({ takeFocus: true });
    announce(this, "balie-spoken");
  }

  #textsIn(languages, site) {
    return loadTexts(new URL("widget/texts/", this.#options.base), languages, site.look?.formal);
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
    const { kept } = new Memory(this.#options.base);
    const { language } = this.#options;
    return [kept?.language, language, document.documentElement.lang, site.language].filter(Boolean);
  }

  #build(site) {
    this.#makeParts();
    this.shadowRoot.append(this.#room());
    this.#scope = { conversation: this.conversation, texts: this.texts, site, later: this.#later };
    for (const part of this.#parts()) part.join(this.#scope);
    this.#announcer = new Announcer(this.shadowRoot.querySelector(".announcer"), this.texts);
    this.#scroller = new Scroller(
      this.shadowRoot.querySelector(".scroll"),
      this.shadowRoot.querySelector(".newer"),
    );
    this.#update();
  }

  #makeParts() {
    this.#handoff = h("balie-handoff", { hidden: true });
    this.#followUp = h("balie-follow-up", { hidden: true });
    this.#ending = h("balie-ending", { hidden: true });
    this.#rating = h("balie-rating", { hidden: true });
    this.#attach = h("balie-attach", { hidden: true });
    this.#menu = h("balie-menu", { hidden: true, id: "menu-entries" });
    this.#composer = new BalieComposer();
    this.#line = new BalieLine();
    this.#person = new BaliePerson();
    this.#transcript = new BalieTranscript();
    this.#starters = new BalieStarters();
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
      this.#menu,
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
        this.#attach,
        this.#composer,
      ),
      h("div", { class: "announcer unseen", "aria-live": "polite", role: "status" }),
    );
  }

  #header() {
    const { level = 2, closable } = this.#options;
    this.#title = h("div", { class: "title", role: "heading", "aria-level": level }, this.label);
    const menu = this.texts.t("menu.open");
    const onclick = () => this.#show(this.#menu, (menu) => menu.toggle(this.#menuButton));
    this.#menuButton = h(
      "button",
      { class: "plain", type: "button", id: "menu", "aria-label": menu, title: menu, "aria-expanded": "false", onclick },
      icon("more"),
    );
    const close = this.texts.t("window.close");
    return h(
      "div",
      { class: "header" },
      this.#badge,
      h("div", { class: "who" }, this.#title, this.#standing),
      this.#menuButton,
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
    root.addEventListener("balie-end", () => this.#show(this.#ending, (ending) => ending.ask()));
    root.addEventListener("balie-language", ({ detail }) => this.#speak(detail.language));
    root.addEventListener("balie-attach", () => this.#show(this.#attach, (attach) => attach.choose()));
    root.addEventListener("paste", (event) => this.#given(event, event.clipboardData));
    root.addEventListener("dragover", (event) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
    root.addEventListener("drop", (event) => this.#given(event, event.dataTransfer));
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

  /** A screenshot that was pasted, a photograph that was dropped. Words come before files. */
  #given(event, transfer) {
    const [file] = transfer?.files ?? [];
    if (!file || !this.#scope.site.attachments || transfer.types.includes("text/plain")) return;
    event.preventDefault();
    this.#show(this.#attach, (attach) => attach.offer(file));
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
    if (document.hidden) this.#tellAway();
  }

  #tellAway() {
    const isAudible = !this.conversation.isQuiet;
    import("./away.js").then(({ tell }) => tell({ isAudible }), () => null);
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
    await Promise.all([
      this.texts.complete(),
      this.#later.element(part.localName.replace("balie-", "")),
    ]);
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
    this.#showBadge(state);
    this.#read();
  }

  /** Who speaks: the person by their initials, else the site by its logo. */
  #showBadge(state) {
    const { logo } = this.#scope.site.look ?? {};
    const name = state?.phase === "live" ? state.owner.name : undefined;
    const shown = name ?? logo ?? state?.phase ?? "";
    if (this.#badge.dataset.shown === shown) return;
    this.#badge.dataset.shown = shown;
    this.#badge.replaceChildren(icon(state?.phase === "live" ? "person" : "bot"));
    if (name || logo) import("./badge.js").then(({ wear }) => wear(this.#badge, { name, logo }), () => null);
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

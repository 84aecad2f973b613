import { inTurn } from "../../../shared/line/in-turn.js";
import { newClientId } from "../../../shared/talk/client-id.js";
import { steadyNow } from "../behaviour/steady-now.js";
import { Arbiter } from "../rules/arbiter.js";
import { filled } from "./filled.js";
import { isHeldOut } from "./holdout.js";
import { isOver } from "./over.js";

/** Seconds for which the behaviour goes on after a nod, before there are words. */
const afterNod = 8;
/** How long it may take to know whether a person can be had, in milliseconds. */
const personPatience = 3_000;
/** Seconds until it is asked again whether a person can be had; until then others may speak. */
const askAgain = 10;

/** What becomes of an invitation that is an act, told to the page and, with consent, beyond it. */
const acts = new Set(["shown", "followed", "dismissed"]);

/**
 * Speaks first, one thing at a time: what a rule says, or an operator. Tabs take turns, so that the
 * last invitation of a visit is said once.
 */
export class Speaker {
  #widget;
  #kept;
  #page;
  #rules;
  #tell;
  #bubble = null;
  #nodded = {};
  #inVain = {};
  #isBusy = false;
  #isResting = true;
  #availability = null;
  #listening = new AbortController();

  constructor({ widget, kept, page, rules, tell }) {
    this.#widget = widget;
    this.#kept = kept;
    this.#page = page;
    this.#rules = rules;
    this.#tell = tell;
    const { signal } = this.#listening;
    widget.addEventListener("balie-open", () => this.#end("opened"), { signal });
  }

  /** Has the rules loaded, and looked at from now on. */
  listen() {
    this.#isResting = false;
    return this.#rules.follow();
  }

  /** No more of the rules: what they said goes too. */
  rest() {
    this.#stop();
    if (!this.#bubble?.hand) this.#end("withdrawn");
  }

  end() {
    this.#stop();
    // Nothing is told of somebody who has just withdrawn.
    this.#end(null);
    this.#listening.abort();
  }

  #stop() {
    this.#isResting = true;
    this.#rules.stop();
    delete this.#widget.launcher.dataset.nod;
  }

  /** The visitor went on to another page of a site that loads none. */
  turnPage() {
    const isOther = this.#bubble && this.#bubble.path !== location.pathname;
    if (isOther && !this.#bubble.hand && !this.#bubble.isPinned) this.#end("expired");
  }

  /** Whether something is to be said now. */
  async look(now) {
    if (this.#isBusy || this.#isOccupied) return;
    if (this.#kept.value.pinned && (await this.#busily(() => this.#showPinned()))) return;
    const rule = this.#judge(now);
    if (!rule) return this.#noteCapped(now);
    if (!this.#nods(rule, now)) return;
    await this.#busily(async () => {
      if (await this.#canTake(rule)) await inTurn(`balie-visit:${this.#widget.base}`, () => this.#say(rule.name));
      else this.#inVain[rule.name] = now + askAgain;
    });
  }

  async #busily(act) {
    this.#isBusy = true;
    try {
      return await act();
    } finally {
      this.#isBusy = false;
    }
  }

  /** What its visitor keeps open was shown once, whatever page it is on now. */
  async #showPinned() {
    const { pinnedRule } = await import("./pinned.js");
    const rule = pinnedRule(this.#kept.value, this.#rules.all, this.#widget.language);
    if (!rule) return false;
    await this.#show(rule, { touch: (kind) => kind === "shown" || this.#touched(kind, rule.name) });
    return true;
  }

  /** An operator's own words, or their withdrawal: `{id, name, text}` or `{id, withdrawn}`. */
  async invite({ id, name, text, withdrawn }) {
    if (withdrawn) return this.#bubble?.hand === id && this.#end("withdrawn");
    if (document.hidden || this.#isTalking) return this.#tell({ hand: id, state: "notShown" });
    this.#end("expired");
    const rule = { show: "hand", title: text, name };
    await this.#show(rule, {
      hand: id,
      touch: (state) => this.#tell({ hand: id, state }),
    });
  }

  get #isTalking() {
    const { frame } = this.#widget;
    const state = frame?.conversation.state;
    return Boolean(frame?.isOpen || (state && state.phase !== "closed"));
  }

  get #isOccupied() {
    return this.#bubble !== null || this.#isTalking || this.#widget.hidden || this.#widget.launcher.hidden;
  }

  #judge(now) {
    const { path, said, away } = this.#kept.value;
    const { all, rest } = this.#rules;
    const { language } = this.#widget;
    const isInVain = ({ name }) => now < this.#inVain[name];
    const canSpeak = (rule) =>
      !away[rule.name] && !isInVain(rule) && !isOver(rule) && filled(rule, this.#page.product, language);
    return new Arbiter(all.filter(canSpeak), rest).judge(path, said, now);
  }

  /** Most visits are told nothing twice: what looks at the caps comes once something was said. */
  async #noteCapped(now) {
    if (this.#kept.value.said.length === 0) return;
    const { noteCapped } = await import("./capped.js");
    noteCapped(this.#kept, this.#rules, now, this.#tell);
  }

  #pin(name, isPinned) {
    const { name: product, price, currency } = this.#page.product ?? {};
    this.#kept.change((value) => (value.pinned = isPinned ? { rule: name, product: { name: product, price, currency } } : undefined));
  }

  /** Eye contact first, where the rule says so: words only if the behaviour goes on. */
  #nods(rule, now) {
    if (!rule.nod) return true;
    if (!this.#nodded[rule.name]) {
      this.#nodded[rule.name] = now;
      import("../bubble/nod.js").then(({ nod }) => nod(this.#widget), () => {});
    }
    return now - this.#nodded[rule.name] >= afterNod;
  }

  async #say(name) {
    const now = steadyNow();
    this.#kept.read();
    const met = this.#judge(now);
    if (met?.name !== name) return;
    const rule = filled(met, this.#page.product, this.#widget.language);
    this.#kept.change((value) => {
      value.seed ??= newClientId();
      value.said.push({ rule: name, at: now });
    });
    const isOut = isHeldOut(rule, this.#kept.value.seed);
    // Both sides of the lot count from here, whatever is seen afterwards.
    if (rule.holdout) this.#tell({ kind: isOut ? "withheld" : "invited", rule: name });
    if (isOut) return;
    await this.#show(rule, { touch: (kind) => this.#touched(kind, name) });
  }

  #touched(kind, rule) {
    if (kind === "dismissed") this.#kept.change(({ away }) => (away[rule] = Math.round(steadyNow())));
    this.#tell({ kind, rule });
    this.#widget.dispatchEvent(
      new CustomEvent("balie-invitation", { detail: { rule, kind }, bubbles: true }),
    );
    if (acts.has(kind)) tellAct(this.#widget, `invitation-${kind}`, { invitation: rule });
  }

  async #show(rule, { hand = null, touch }) {
    // Most visits pass without a word: what draws one comes when there is one.
    const { Bubble } = await import("../bubble/bubble.js");
    // Withdrawn meanwhile.
    if (!hand && this.#isResting) return;
    const bubble = new Bubble(this.#widget, rule);
    this.#bubble = Object.assign(bubble, { hand, path: location.pathname, touch });
    bubble.addEventListener("shown", () => touch("shown"));
    bubble.addEventListener("dismissed", () => this.#end("dismissed"));
    bubble.addEventListener("over", () => this.#end("expired"));
    bubble.addEventListener("pinned", ({ detail }) => this.#pin(rule.name, detail));
    bubble.addEventListener("followed", ({ detail }) => this.#follow(detail, hand));
    await bubble.open();
  }

  async #follow(act, hand) {
    this.#bubble?.touch("followed");
    this.#end(null);
    const frame = await this.#widget.start();
    await this.#widget.open();
    if (!frame) return;
    if (act.question) frame.ask(act.question);
    if (hand) await frame.conversation.followInvitation(hand, this.#kept.value.key);
    else if (act.act === "person") await frame.conversation.askForPerson().catch(() => {});
  }

  #end(kind) {
    const bubble = this.#bubble;
    this.#bubble = null;
    this.#stopWatching();
    if (bubble?.isPinned && kind !== "opened" && kind !== "withdrawn") this.#pin(null, false);
    bubble?.close();
    if (bubble && kind && kind !== "opened") bubble.touch(kind);
  }

  /** Whether an invitation to a person would be true; from then on it goes when it no longer is. */
  async #canTake(rule) {
    const isForPerson = rule.person || rule.choices?.some(({ act }) => act === "person");
    if (!isForPerson) return true;
    this.#stopWatching();
    const stream = await availability(this.#widget, rule.team);
    this.#availability = stream;
    const isThere = await new Promise((resolve) => {
      setTimeout(resolve, personPatience, false);
      const heard = (isAvailable) => {
        resolve(isAvailable);
        if (!isAvailable && this.#bubble && !this.#bubble.hand) this.#end("expired");
      };
      stream.addEventListener("availability", ({ detail }) => heard(detail.available === true));
      stream.addEventListener("disconnected", () => heard(false));
      stream.open();
    });
    if (!isThere) this.#stopWatching();
    return isThere;
  }

  #stopWatching() {
    this.#availability?.close();
    this.#availability = null;
  }
}

async function availability({ base, language, options }, team) {
  const [{ VisitorAPI }, { teamNamed }] = await Promise.all([
    import("../../conversation/visitor-api.js"),
    import("../../conversation/team-name.js"),
  ]);
  return new VisitorAPI(base).availability(language, team ?? teamNamed(options.team));
}

async function tellAct(widget, act, detail) {
  const { tell } = await import("../../telling/acts.js");
  tell(widget, act, detail);
}

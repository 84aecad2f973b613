import { pageGroup } from "./page-group.js";

/**
 * Tells the page of an act of the widget: a DOM event `balie:ACT` that bubbles from the widget's
 * element, and, where the visitor agreed to measuring, an event of the page's tag manager. What that
 * takes is fetched then: most pages never need it.
 */
export async function tell(widget, act, detail = {}) {
  const whole = { page: pageGroup(widget.options, location.pathname), ...detail };
  widget.dispatchEvent(new CustomEvent(`balie:${act}`, { detail: whole, bubbles: true }));
  if (globalThis.Balie?.consented?.measuring !== true) return;
  const ga4 = await import("./ga4.js").catch(() => null);
  const event = ga4?.eventFor(act, whole);
  if (event) ga4.pass(event);
}

/** Follows a talk and tells each act once, also where its messages are read again after a reload. */
export class TalkTeller {
  #conversation;
  #tell;
  #options;
  #number = 0;
  #feedback = new Set();
  #deals = new Set();
  #rating = null;
  /** Whether the talk was begun on an earlier page. */
  #isOld;

  constructor(conversation, options, tellAct) {
    this.#conversation = conversation;
    this.#options = options;
    this.#tell = tellAct;
    this.#isOld = Boolean(conversation.memory.kept?.id);
    if (this.#isOld && conversation.messages.length) this.#skip(conversation.messages, conversation.state);
    conversation.addEventListener("update", () => this.#look());
    conversation.addEventListener("turn", ({ detail }) => this.#turned(detail));
  }

  #look() {
    const { messages, state } = this.#conversation;
    if (this.#isOld && messages.length) return this.#skip(messages, state);
    for (const message of messages) this.#said(message);
    this.#number = Math.max(this.#number, ...messages.map(({ number }) => number));
    if (state?.rating && state.rating !== this.#rating) this.#tell("rated", { score: state.rating });
    this.#rating = state?.rating ?? this.#rating;
  }

  /** What was said before this page was there has been told. */
  #skip(messages, state) {
    this.#isOld = false;
    this.#number = Math.max(...messages.map(({ number }) => number));
    for (const { number, feedback, deal } of messages) {
      if (feedback) this.#feedback.add(number);
      if (deal?.state === "accepted") this.#deals.add(number);
    }
    this.#rating = state?.rating ?? null;
  }

  #said({ number, author, kind, topic, feedback, deal }) {
    const isNew = number > this.#number;
    if (isNew && author.kind === "visitor") this.#tell("asked");
    if (isNew && author.kind === "bot" && kind === "answer") this.#tell("answered", { topic });
    if (isNew && author.kind === "operator") this.#tell("answered", { alias: this.#alias(author) });
    if (deal?.state === "accepted") this.#dealt(number, deal);
    if (!feedback || this.#feedback.has(number)) return;
    this.#feedback.add(number);
    this.#tell("helpful", { topic, helpful: feedback === "helpful" });
  }

  /** What the site's basket needs to know of a deal that its visitor took. */
  #dealt(number, { code, validUntil, amount, currency, percent }) {
    if (this.#deals.has(number)) return;
    this.#deals.add(number);
    this.#tell("deal", { code, validUntil, amount: amount && Number(amount), currency, percent });
  }

  #turned({ before, after }) {
    const [was, is] = [before?.handoff?.state, after?.handoff?.state];
    const team = this.#options.team;
    if (after?.handoff && after.handoff.number !== before?.handoff?.number) this.#tell("handoff-asked", { team });
    if (is === was) return;
    if (is === "accepted") this.#tell("handoff-accepted", { team });
    if (is === "failed") this.#tell("handoff-failed", { team, reason: after.handoff.failure });
  }

  /** An operator's public name, only where the site turned that on. */
  #alias({ name }) {
    return this.#options.tellOperators === undefined ? undefined : name;
  }
}

/** Follows the widget's window and its talk. */
export function tellActs(widget, conversation) {
  const tellAct = (act, detail) => tell(widget, act, detail);
  widget.addEventListener("balie-open", () => tellAct("opened"));
  return new TalkTeller(conversation, widget.options, tellAct);
}

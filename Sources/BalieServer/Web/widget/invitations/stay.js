import { ClickPath } from "./behaviour/click-path.js";
import { pageAt } from "./behaviour/page.js";
import { steadyNow } from "./behaviour/steady-now.js";
import { Page } from "./watching/page.js";
import { Rules } from "./speaking/rules.js";
import { Speaker } from "./speaking/speaker.js";

/** A stay of so many seconds without a page is over; what comes then is another visit. */
const pause = 1_800;
/** After so many seconds without a look the page was not in view: a lid was closed. */
const slept = 10;
/** How often time that passes is kept, in seconds. */
const keepEvery = 5;

/**
 * A visitor's stay on this page, as far as they agreed: what the page sees becomes the click path,
 * the rules look at it once a second, and what may be told is told.
 */
export class Stay {
  #page;
  #reporter = null;
  #speaker = null;
  #widget;
  #agreed = {};
  #timer = null;
  #keptAt = 0;
  #lookedAt = 0;

  constructor(widget, kept) {
    this.#widget = widget;
    this.kept = kept;
    kept.emptied = () => this.end();
    this.#page = new Page(widget, (event) => this.#observe(event));
  }

  async become(agreed) {
    if ((agreed.seen || agreed.measuring) && !this.#reporter) {
      const { Reporter } = await import("./sending/reporter.js");
      this.#reporter = new Reporter(this.#widget, this.kept);
    }
    this.#agreed = agreed;
    this.kept.change((value) => {
      value.agreed = Object.keys(agreed).filter((name) => agreed[name]);
      if (!agreed.behaviour) forgetBehaviour(value);
    });
    this.#reporter?.become(agreed, (invitation) => this.#speak().invite(invitation));
    if (this.#timer === null) this.#begin();
    if (!agreed.behaviour && this.#speaker) this.#speaker.rest();
    if (agreed.behaviour) this.#speak().listen();
  }

  end() {
    clearInterval(this.#timer);
    this.#timer = null;
    this.#page.leave();
    this.#speaker?.end();
    this.#reporter?.end();
  }

  #begin() {
    this.#timer = setInterval(() => this.#tick(), 1_000);
    this.#page.enter();
  }

  #speak() {
    this.#speaker ??= new Speaker({
      widget: this.#widget,
      kept: this.kept,
      page: this.#page,
      rules: new Rules(this.#widget),
      tell: (touch) => this.#reporter?.touch(touch),
    });
    return this.#speaker;
  }

  #observe(event) {
    const now = steadyNow();
    const { isBack, ...seen } = event;
    this.#lookedAt = now;
    this.kept.change(({ path }) => {
      const last = path.visit;
      if (!last || now - last.seenUntil > pause) path.beginVisit(now);
      const isSame = isBack && path.visit.front?.page.path === pageAt(event.path).path;
      if (this.#agreed.behaviour && !isSame) path.observe(seen, now);
      else path.visit.seenUntil = now;
    });
    this.#reporter?.observe(seen);
    if (event.type === "page") this.#speaker?.turnPage();
  }

  #tick() {
    if (document.hidden) return;
    this.#page.look();
    const now = steadyNow();
    const { path } = this.kept.value;
    const isAwake = now - this.#lookedAt < slept && now >= this.#lookedAt;
    this.#lookedAt = now;
    if (this.#agreed.behaviour && isAwake) path.passTime(now);
    else if (path.visit) path.visit.seenUntil = now;
    if (Math.abs(now - this.#keptAt) >= keepEvery) {
      this.#keptAt = now;
      this.kept.store();
    }
    if (this.#agreed.behaviour) this.#speaker.look(now);
  }
}

/** Without consent to behaviour only that there were visits is kept, and no page of them. */
function forgetBehaviour(value) {
  const path = new ClickPath();
  for (const { at, seenUntil } of value.path.visits) {
    path.beginVisit(at);
    path.visit.seenUntil = seenUntil;
  }
  Object.assign(value, { path, said: [], away: {}, capped: {}, pinned: undefined, seed: undefined });
}

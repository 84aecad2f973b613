import { Page } from "./watching/page.js";
import { Rules } from "./speaking/rules.js";
import { Speaker } from "./speaking/speaker.js";
import { Reporter } from "./sending/reporter.js";

/** A stay of so many seconds without a page is over; what comes then is another visit. */
const pause = 1_800;
/** How often time that passes is kept, in seconds. */
const keepEvery = 5;

/**
 * A visitor's stay on this page, as far as they agreed: what the page sees becomes the click path,
 * the rules look at it once a second, and what may be told is told.
 */
export class Stay {
  #page;
  #reporter;
  #speaker = null;
  #widget;
  #agreed = {};
  #timer = null;
  #keptAt = 0;

  constructor(widget, kept) {
    this.#widget = widget;
    this.kept = kept;
    this.#page = new Page(widget, (event) => this.#observe(event));
    this.#reporter = new Reporter(widget, kept);
  }

  become(agreed) {
    this.#agreed = agreed;
    this.kept.change((value) => {
      value.agreed = Object.keys(agreed).filter((name) => agreed[name]);
    });
    this.#reporter.become(agreed, (invitation) => this.#speak().invite(invitation));
    if (this.#timer === null) this.#begin();
    if (!agreed.behaviour && this.#speaker) this.#speaker.rest();
    if (agreed.behaviour) this.#speak().listen();
  }

  end() {
    clearInterval(this.#timer);
    this.#timer = null;
    this.#page.leave();
    this.#speaker?.end();
    this.#reporter.end();
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
      tell: (touch) => this.#reporter.touch(touch),
    });
    return this.#speaker;
  }

  #observe(event) {
    const now = Date.now() / 1_000;
    this.kept.change(({ path }) => {
      const last = path.visit;
      if (!last || now - last.seenUntil > pause) path.beginVisit(now);
      path.observe(event, now);
    });
    this.#reporter.observe(event);
    if (event.type === "page") this.#speaker?.turnPage();
  }

  #tick() {
    if (document.hidden) return;
    this.#page.look();
    const now = Date.now() / 1_000;
    this.kept.value.path.passTime(now);
    if (Math.abs(now - this.#keptAt) >= keepEvery) {
      this.#keptAt = now;
      this.kept.store();
    }
    if (this.#agreed.behaviour) this.#speaker.look(now);
  }
}

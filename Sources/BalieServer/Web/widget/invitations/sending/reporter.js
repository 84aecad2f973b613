import { newClientId } from "../../../shared/talk/client-id.js";
import { teamNamed } from "../../conversation/team-name.js";
import { VisitAPI } from "./visit-api.js";

/** What happens together is told together, in milliseconds. */
const gather = 100;

/**
 * Tells the server what the visitor agreed that it may know: with *seen* the pages as they come,
 * with *measuring* the touches, and without either nothing at all.
 */
export class Reporter {
  #widget;
  #kept;
  #agreed = {};
  #api = null;
  #stream = null;
  #waiting = [];
  #timer = null;
  #invite = null;

  constructor(widget, kept) {
    this.#widget = widget;
    this.#kept = kept;
    widget.addEventListener("balie-open", () => this.#bring());
  }

  /** From now on by what is agreed; `invite` shows what an operator says. */
  become(agreed, invite) {
    this.#agreed = agreed;
    this.#invite = invite;
    if (!agreed.seen && !agreed.measuring) return this.end();
    if (!this.#kept.value.key) this.#kept.change((value) => (value.key ??= newClientId()));
    this.#api = new VisitAPI(this.#widget.base, this.#kept.value.key);
    if (agreed.seen) this.#listen();
    else this.#hangUp();
  }

  end() {
    clearTimeout(this.#timer);
    this.#waiting = [];
    this.#hangUp();
    this.#api = null;
  }

  /** Something that the page saw. */
  observe(event) {
    if (!this.#agreed.seen || event.type === "leave-top") return;
    const { field, ...told } = event;
    this.#waiting.push(told);
    if (["hidden", "hand"].includes(event.type)) return this.#flush();
    this.#timer ??= setTimeout(() => this.#flush(), gather);
  }

  /** A contact of the visit with an invitation: `{kind, rule}`, or `{hand, state}` of a person's. */
  touch(touch) {
    if (touch.hand) return this.observe({ type: "hand", ...touch });
    // That the lot fell, or a cap held, is of use to figures alone.
    if (!["invited", "capped"].includes(touch.kind)) this.observe({ type: "touch", ...touch });
    if (!this.#agreed.measuring) return;
    const page = location.pathname.slice(0, 120);
    this.#api?.touch({ ...touch, page, language: this.#widget.language, device: device() });
  }

  #flush() {
    clearTimeout(this.#timer);
    this.#timer = null;
    const events = this.#waiting.splice(0);
    if (events.length > 0) return this.#api?.tell({ facts: this.#facts(), events });
    return null;
  }

  #facts() {
    const { language } = this.#widget;
    const earlier = Math.max(0, this.#kept.value.path.visits.length - 1);
    return { language, device: device(), referrer: referrer(), earlier };
  }

  #listen() {
    if (this.#stream) return;
    const { language, options } = this.#widget;
    this.#stream = this.#api.events(language, teamNamed(options.team));
    this.#stream.addEventListener("invitation", ({ detail }) => this.#invite(detail));
    this.#stream.addEventListener("withdrawn", ({ detail }) => this.#invite({ ...detail, withdrawn: true }));
    this.#stream.open();
    addEventListener("pagehide", this.#hide);
    addEventListener("pageshow", this.#show);
  }

  // An open line would keep the browser from bringing the page back as it was.
  #hide = () => this.#stream?.close();
  #show = ({ persisted }) => persisted && this.#stream?.open();

  #hangUp() {
    removeEventListener("pagehide", this.#hide);
    removeEventListener("pageshow", this.#show);
    this.#stream?.close();
    this.#stream = null;
  }

  /** The way to the talk comes along with it, so that nobody has to ask for it. */
  async #bring() {
    if (!this.#agreed.seen) return;
    const { conversation } = await this.#widget.start();
    const bring = () => {
      const { state } = conversation;
      if (!this.#agreed.seen || !state || this.#kept.value.brought === state.id) return;
      conversation.removeEventListener("update", bring);
      this.#kept.change((value) => (value.brought = state.id));
      // What led here is told first, so that it comes along.
      Promise.resolve(this.#flush()).then(() => conversation.bringVisit(this.#kept.value.key));
    };
    conversation.addEventListener("update", bring);
    bring();
  }
}

function device() {
  if (!matchMedia("(pointer: coarse)").matches) return "desktop";
  return Math.min(screen.width, screen.height) < 600 ? "phone" : "tablet";
}

/** The host that sent the visitor here, and never more of its address. */
function referrer() {
  try {
    const { host } = new URL(document.referrer);
    return host === location.host ? undefined : host.slice(0, 100);
  } catch {
    // None: typed in, or kept back.
    return undefined;
  }
}

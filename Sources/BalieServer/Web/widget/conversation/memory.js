import { Kept } from "../../shared/memory/kept.js";

/** What names and tokens are made of; anything else is none of ours. */
const name = /^[\w.:-]{1,200}$/;
const states = ["sending", "waiting", "refused"];

/**
 * What the visitor's browser keeps, from the first act on and never before: for the site the
 * conversation with its token, for this tab what is half written or not yet sent.
 */
export class Memory {
  /** The storage key, which other tabs hear of when it changes. */
  key;
  #site;
  #tab;

  /** `base` is the address under which Balie is served. */
  constructor(base) {
    const { host, pathname } = new URL(base);
    this.key = `balie:${host}${pathname.replace(/\/$/, "")}`;
    this.#site = new Kept("localStorage", this.key, siteForm);
    this.#tab = new Kept("sessionStorage", this.key, tabForm);
  }

  /** `{startId, id, token, read, closed, quiet, language}` as far as known, or null before the first act. */
  get kept() {
    return this.#site.value;
  }

  /** Adds to what is kept. */
  keep(more) {
    const isFirst = this.kept === null;
    this.#site.become({ ...this.kept, ...more });
    if (isFirst) this.note({});
  }

  /**
   * The conversation is no more; where another tab began a new one meanwhile, that is the
   * visitor's.
   */
  forget() {
    const { stored } = this.#site;
    const isAnother = stored?.id && stored.id !== this.kept?.id;
    if (isAnother) this.#site.become(stored, { store: false });
    else this.#site.become(null);
  }

  /** Takes over what another tab of the same conversation, or before any, has kept. */
  followOtherTab() {
    const { stored } = this.#site;
    const [mine, theirs] = [this.kept, stored];
    if (theirs === null || (mine?.id && mine.id !== theirs.id)) return;
    const read = Math.max(mine?.read ?? 0, theirs.read ?? 0);
    this.#site.become({ ...mine, ...theirs, read }, { store: false });
  }

  /** This tab's `{draft, unsent, open, page, folded}`. */
  get tab() {
    return this.#tab.value ?? {};
  }

  /** Notes something of this tab; before the first act the browser is not asked to keep it. */
  note(more) {
    this.#tab.become({ ...this.tab, ...more }, { store: this.kept !== null });
  }
}

function siteForm(value) {
  const { startId, id, token, read, closed, quiet, language } = Object(value);
  const pass = isName(id) && isName(token) ? { id, token } : {};
  const start = isName(startId) ? { startId } : {};
  if (!pass.id && !start.startId) return null;
  return {
    ...start,
    ...pass,
    read: isCount(read) ? read : 0,
    closed: closed === true,
    ...(quiet === true ? { quiet } : {}),
    ...(/^[a-z]{2}$/.test(language) ? { language } : {}),
  };
}

function tabForm(value) {
  const { draft, unsent, open, page, folded } = Object(value);
  return {
    draft: typeof draft === "string" ? draft : "",
    unsent: Array.isArray(unsent) ? unsent.filter(isEntry) : [],
    open: open === true,
    page: typeof page === "string" ? page : undefined,
    folded: isCount(folded) ? folded : null,
  };
}

function isEntry(value) {
  const { clientId, text, topic, at, state } = Object(value);
  const isWhole = isName(clientId) && typeof text === "string" && text.trim() !== "";
  const isDated = typeof at === "string" && !Number.isNaN(Date.parse(at));
  return isWhole && isDated && states.includes(state) && (topic === undefined || isName(topic));
}

function isName(value) {
  return typeof value === "string" && name.test(value);
}

function isCount(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

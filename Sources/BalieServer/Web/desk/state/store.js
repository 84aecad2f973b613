// The desk's whole state and how it changes: pure functions from one state to the next, and a small
// store that holds the current one. Nothing here asks the server or touches the page.

import { hasMessage, withMessage as inItsPlace } from "../../shared/talk/messages.js";

/** What the desk knows before it has asked anything. */
export function emptyDesk() {
  return {
    me: null,
    conversations: {},
    colleagues: {},
    teams: [],
    contentProblems: [],
    openFollowUps: 0,
    features: { mail: false, attachments: false, tags: [] },
    cursor: 0,
    cards: {},
    arrivals: {},
    unread: {},
    typing: {},
    drafts: {},
    outbox: [],
    refusals: {},
    gapDrafts: {},
    line: "connecting",
    clockOffset: null,
    route: { page: "conversations", id: null },
    notice: null,
    site: null,
  };
}

/** Takes over the answer of `GET /api/desk`. */
export function deskLoaded(state, desk) {
  const rows = Object.fromEntries(
    desk.conversations.map((summary) => [summary.id, { summary, cursor: desk.cursor }]),
  );
  return {
    ...state,
    me: desk.me,
    conversations: { ...closedButOpened(state), ...rows },
    colleagues: byID(desk.colleagues),
    teams: desk.teams,
    contentProblems: desk.contentProblems,
    openFollowUps: desk.openFollowUps,
    features: desk.features,
    cursor: desk.cursor,
  };
}

/** Takes over the answer of `GET /api/site`. */
export function siteLearned(state, site) {
  return { ...state, site };
}

/** Takes over what the stream does not repeat, after the line was lost. */
export function deskRefreshed(state, desk) {
  const { me, colleagues, teams, contentProblems, openFollowUps, features } = desk;
  return { ...state, me, colleagues: byID(colleagues), teams, contentProblems, openFollowUps, features };
}

/** Forgets everything but where the operator was and what is not sent yet. */
export function signedOut(state) {
  const { route, drafts, outbox, gapDrafts } = state;
  return { ...emptyDesk(), route, drafts, outbox, gapDrafts };
}

/** Takes over what a reload of the page left behind. */
export function memoryRestored(state, { drafts, outbox, gapDrafts }) {
  return { ...state, drafts, outbox, gapDrafts };
}

/** Applies one stored event of the stream; `receivedAt` is this machine's time in milliseconds. */
export function changeArrived(state, change, seen) {
  return changesArrived(state, [{ change, ...seen }]);
}

/**
 * Applies stored events of the stream, `{change, receivedAt, watching}` each, in their order. The
 * table of rows is copied once for all of them: with thousands of rows that is what costs.
 */
export function changesArrived(state, arrivals) {
  const fresh = arrivals.filter(({ change }) => change.cursor > state.cursor);
  if (fresh.length === 0) return state;
  const conversations = { ...state.conversations };
  for (const { change } of fresh) putRow(conversations, change.summary, change.cursor, state.route);
  return fresh.reduce(happened, { ...state, conversations });
}

function happened(state, { change, receivedAt, watching }) {
  const clockOffset = offset(state, change, receivedAt);
  const shown = messageArrived({ ...state, cursor: change.cursor, clockOffset }, change);
  return counted(quiet(shown, change), change, watching);
}

/** A conversation was erased: nothing of it stays on the screen, nor is said in it any more. */
export function conversationErased(state, { conversation: id }) {
  const gone = {};
  for (const table of ["conversations", "cards", "arrivals", "unread", "typing", "drafts", "refusals"]) {
    gone[table] = without(state[table], id);
  }
  return { ...state, ...gone, outbox: state.outbox.filter((item) => item.conversation !== id) };
}

/** Takes over a row of the lists, unless a newer one is known. */
export function summaryArrived(state, summary, cursor) {
  const row = state.conversations[summary.id];
  if (row && row.cursor > cursor) return state;
  const conversations = { ...state.conversations };
  putRow(conversations, summary, cursor, state.route);
  return { ...state, conversations };
}

// What is closed leaves the lists at once, unless the operator is looking at it.
function putRow(conversations, summary, cursor, route) {
  const row = conversations[summary.id];
  if (row && row.cursor > cursor) return;
  if (summary.phase === "closed" && summary.id !== route.id) delete conversations[summary.id];
  else conversations[summary.id] = { summary, cursor };
}

/** Remembers that a conversation's card is being fetched, so that what comes meanwhile is kept. */
export function cardRequested(state, id) {
  return { ...state, arrivals: { ...state.arrivals, [id]: state.arrivals[id] ?? [] } };
}

/** Takes over a fetched card and applies what came while it was on its way. */
export function cardLoaded(state, id, card) {
  const { [id]: arrived = [], ...arrivals } = state.arrivals;
  const known = state.cards[id];
  const fresh = known && known.cursor > card.cursor ? known : card;
  const cards = { ...state.cards, [id]: fresh };
  const loaded = summaryArrived({ ...state, cards, arrivals }, card.summary, card.cursor);
  return arrived.reduce(messageArrived, loaded);
}

/** Stops waiting for a card that could not be fetched. */
export function cardFailed(state, id) {
  const { [id]: _, ...arrivals } = state.arrivals;
  return { ...state, arrivals };
}

/** Somebody at the desk came, went or got more or less to do. */
export function presenceArrived(state, colleague) {
  return { ...state, colleagues: { ...state.colleagues, [colleague.id]: colleague } };
}

/** Somebody is typing, or stopped. */
export function typingArrived(state, typing, receivedAt) {
  if (typing.by !== "visitor") return state;
  const { [typing.conversation]: _, ...rest } = state.typing;
  if (!typing.active) return { ...state, typing: rest };
  return { ...state, typing: { ...rest, [typing.conversation]: { ...typing, receivedAt } } };
}

/** Forgets typing that was not heard of since `before`: its end may have been lost. */
export function typingExpired(state, before) {
  const kept = Object.entries(state.typing).filter(([, typing]) => typing.receivedAt >= before);
  if (kept.length === Object.keys(state.typing).length) return state;
  return { ...state, typing: Object.fromEntries(kept) };
}

/** Content files broke or healed. */
export function contentArrived(state, content) {
  return { ...state, contentProblems: content.problems };
}

/** The left messages were counted anew. */
export function followUpsCounted(state, openFollowUps) {
  return { ...state, openFollowUps };
}

/** The line to the server is `connecting`, `connected` or `lost`. */
export function lineChanged(state, line) {
  return state.line === line ? state : { ...state, line };
}

/** The operator went to another page or conversation. */
export function routeChanged(state, route) {
  return pruned(read({ ...state, route }, route.id));
}

/** The operator has seen a conversation's newest words. */
export function read(state, id) {
  if (!id || !state.unread[id]) return state;
  const { [id]: _, ...unread } = state.unread;
  return { ...state, unread };
}

/** A sentence for the operator: `kind` is `done` or `problem`. */
export function noticeGiven(state, notice) {
  return { ...state, notice };
}

/** Holds a state; tells its listeners of changes once a turn. */
export class Store extends EventTarget {
  #told = true;

  constructor(state = emptyDesk()) {
    super();
    this.state = state;
  }

  /** Replaces the state by what `change` makes of it. */
  apply(change, ...values) {
    const next = change(this.state, ...values);
    if (next === this.state) return;
    this.state = next;
    this.#tellSoon();
  }

  /** Calls `listener` after changes; the answer stops that. */
  subscribe(listener) {
    this.addEventListener("change", listener);
    return () => this.removeEventListener("change", listener);
  }

  #tellSoon() {
    if (!this.#told) return;
    this.#told = false;
    queueMicrotask(() => {
      this.#told = true;
      this.dispatchEvent(new Event("change"));
    });
  }
}

/** Puts a new or changed message in its place in the card, where that is open or on its way. */
export function messageArrived(state, change) {
  const id = change.conversation;
  const waiting = state.arrivals[id];
  const kept = waiting
    ? { ...state, arrivals: { ...state.arrivals, [id]: [...waiting, change] } }
    : state;
  const card = kept.cards[id];
  if (!card || !change.message) return kept;
  return { ...kept, cards: { ...kept.cards, [id]: withMessage(card, change) } };
}

function withMessage(card, { message, cursor }) {
  if (cursor <= card.cursor && hasMessage(card.messages, message.number)) return card;
  return { ...card, messages: inItsPlace(card.messages, message) };
}

// A message's event ends its author's typing, since the news of its end may come later.
function quiet(state, change) {
  if (change.message?.author.kind !== "visitor") return state;
  return { ...state, typing: without(state.typing, change.conversation) };
}

function counted(state, change, watching) {
  const { message, summary } = change;
  const isNews = message?.author.kind === "visitor" && isSaid(change);
  if (!isNews || watching || summary.owner.id !== state.me?.id) return state;
  const count = (state.unread[summary.id] ?? 0) + 1;
  return { ...state, unread: { ...state.unread, [summary.id]: count } };
}

/** Whether a change is something that was said, and no verdict or finding. */
export function isSaid({ type }) {
  return type === "visitorMessagePosted" || type === "attachmentPosted";
}

// The server's clock is what deadlines are meant in. A live event is the freshest look at it, an
// old one that is repeated only makes the difference larger: so the smallest difference is the
// truest.
function offset(state, change, receivedAt) {
  const difference = receivedAt - Date.parse(change.at);
  return state.clockOffset === null ? difference : Math.min(state.clockOffset, difference);
}

// Closed conversations and their cards leave memory when the operator goes elsewhere.
function pruned(state) {
  const isKept = ([id, { summary }]) => summary.phase !== "closed" || id === state.route.id;
  const conversations = Object.fromEntries(Object.entries(state.conversations).filter(isKept));
  const cards = Object.fromEntries(Object.entries(state.cards).filter(([id]) => conversations[id]));
  return { ...state, conversations, cards };
}

function closedButOpened(state) {
  const row = state.conversations[state.route.id];
  return row?.summary.phase === "closed" ? { [state.route.id]: row } : {};
}

function byID(list) {
  return Object.fromEntries(list.map((each) => [each.id, each]));
}

/** An object less one of its keys. */
export function without(object, key) {
  const { [key]: _, ...rest } = object;
  return rest;
}

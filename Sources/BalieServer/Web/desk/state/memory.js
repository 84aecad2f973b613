import { Kept } from "../../shared/memory/kept.js";
import { store } from "./current.js";
import { memoryRestored } from "./store.js";

const nothing = { drafts: {}, outbox: [], gapDrafts: {} };
const unsent = new Kept("sessionStorage", "balie-desk", form);
let author = null;

/** Keeps drafts and unsent messages over a reload of this tab, and no longer than the tab. */
export function keepUnsentWords() {
  const { author: writer = null, ...words } = unsent.value ?? nothing;
  author = writer;
  store.apply(memoryRestored, words);
  let kept = store.state;
  store.subscribe(() => {
    const { state } = store;
    if (Object.keys(nothing).every((name) => state[name] === kept[name])) return;
    kept = state;
    const { drafts, outbox, gapDrafts } = state;
    unsent.become({ drafts, outbox, gapDrafts, author });
  });
}

/** Makes sure that one operator's words are never sent, or seen, as another's. */
export function claimUnsentWords(id) {
  if (author !== null && author !== id) forgetUnsentWords();
  author = id;
}

/** Leaves nothing behind for whoever sits here next. */
export function forgetUnsentWords() {
  store.apply(memoryRestored, nothing);
  unsent.become(null);
}

/** An older version, or anybody, may have written what is kept. */
function form(value) {
  const { drafts, outbox, gapDrafts, author: writer } = Object(value);
  if (![drafts, gapDrafts].every(isObject) || !Array.isArray(outbox)) return null;
  return { drafts, gapDrafts, outbox: outbox.filter(isEntry), author: writer ?? null };
}

function isEntry(value) {
  const { clientId, conversation, text, state } = Object(value);
  const words = [clientId, conversation, text].every((each) => typeof each === "string");
  return words && ["sending", "waiting"].includes(state);
}

function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

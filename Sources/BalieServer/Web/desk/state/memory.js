import { store } from "./current.js";
import { memoryRestored } from "./store.js";

const key = "balie-desk";
const nothing = { drafts: {}, outbox: [], gapDrafts: {} };
let author = null;

/** Keeps drafts and unsent messages over a reload of this tab, and no longer than the tab. */
export function keepUnsentWords() {
  const { author: writer = null, ...unsent } = stored();
  author = writer;
  store.apply(memoryRestored, unsent);
  let kept = store.state;
  store.subscribe(() => {
    const { state } = store;
    if (Object.keys(nothing).every((name) => state[name] === kept[name])) return;
    kept = state;
    const { drafts, outbox, gapDrafts } = state;
    sessionStorage.setItem(key, JSON.stringify({ drafts, outbox, gapDrafts, author }));
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
  sessionStorage.removeItem(key);
}

function stored() {
  return { ...nothing, ...JSON.parse(sessionStorage.getItem(key) ?? "{}") };
}

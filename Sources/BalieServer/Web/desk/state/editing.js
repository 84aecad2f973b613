// What the editor is working on: a draft for each gap. Like `store.js`, pure functions from one
// state of the desk to the next.
import { without } from "./store.js";

/** What the editor has chosen and typed about a gap. */
export function gapDraftKept(state, id, draft) {
  return { ...state, gapDrafts: { ...state.gapDrafts, [id]: draft } };
}

/** A gap is dealt with, and its draft with it. */
export function gapSettled(state, id) {
  return { ...state, gapDrafts: without(state.gapDrafts, id) };
}

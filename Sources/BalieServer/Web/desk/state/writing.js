// What the operator writes: drafts, messages on their way, and what was refused of them. Like
// `store.js`, pure functions from one state of the desk to the next.
import { messageArrived, without } from "./store.js";

/** What the operator is writing in a conversation: `{text, isNote}`. */
export function draftKept(state, id, draft) {
  const rest = without(state.drafts, id);
  const isEmpty = draft.text === "" && !draft.isNote;
  return { ...state, drafts: isEmpty ? rest : { ...rest, [id]: draft } };
}

/** A draft became a message on its way. */
export function draftSent(state, id) {
  return { ...state, refusals: without(state.refusals, id), drafts: without(state.drafts, id) };
}

/** The messages on their way, as the outbox has them. */
export function outboxChanged(state, entries) {
  return { ...state, outbox: entries };
}

/** A queued message was stored. */
export function messageStored(state, item, stored) {
  const change = {
    conversation: item.conversation,
    cursor: stored.cursor,
    message: stored.message,
  };
  return messageArrived(messageDropped(state, item.clientId), change);
}

/** A queued message was refused: its words go back to the draft, and why is kept beside it. */
export function messageRefused(state, item, problem) {
  const id = item.conversation;
  const newer = state.drafts[id]?.text ?? "";
  const text = newer ? `${item.text}\n\n${newer}` : item.text;
  const drafts = { ...state.drafts, [id]: { text, isNote: item.isNote } };
  const refusals = { ...state.refusals, [id]: problem };
  return { ...messageDropped(state, item.clientId), drafts, refusals };
}

/** The reason of a refusal has been read. */
export function refusalRead(state, id) {
  return { ...state, refusals: without(state.refusals, id) };
}

function messageDropped(state, clientId) {
  return { ...state, outbox: state.outbox.filter((item) => item.clientId !== clientId) };
}

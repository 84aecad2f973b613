import { store } from "../state/current.js";
import { isMine, selected } from "../state/lists.js";
import { api } from "./api.js";

/** Up to which message it was told, by conversation. */
const told = new Map();

/** Tells the visitor what the operator who has the conversation has on the screen. */
export function tellSeen() {
  store.subscribe(look);
  document.addEventListener("visibilitychange", look);
}

function look() {
  const { state } = store;
  const summary = selected(state);
  if (document.hidden || state.route.page !== "conversations" || !isMine(state, summary)) return;
  const last = state.cards[summary.id]?.messages.findLast(({ author }) => author.kind === "visitor");
  if (!last || (told.get(summary.id) ?? 0) >= last.number) return;
  told.set(summary.id, last.number);
  // That it was seen is a courtesy: lost, it is told with the next.
  api.saw(summary.id, last.number).catch(() => null);
}

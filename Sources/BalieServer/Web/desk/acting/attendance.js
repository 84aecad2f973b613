import { complain } from "./actions.js";
import { api } from "../server/api.js";
import { store } from "../state/current.js";
import { presenceArrived } from "../state/store.js";

const key = "balie-desk-presence";

/** Says whether the operator is there, and for how many conversations. */
export async function setPresence({ presence, capacity }) {
  try {
    store.apply(presenceArrived, await api.setPresence({ presence, capacity }));
    localStorage.setItem(key, JSON.stringify({ id: store.state.me.id, presence }));
  } catch (problem) {
    complain(problem);
  }
}

/** After a restart the server takes everyone for gone: says again what the operator last said. */
export function keepPresence(line) {
  line.addEventListener("refreshed", () => {
    const { me, colleagues } = store.state;
    const said = lastSaid();
    if (said?.id !== me.id || colleagues[me.id]?.presence !== "offline") return;
    if (said.presence !== "offline") setPresence(said);
  });
}

/** Whoever signs out is gone, and stays so. */
export function forgetPresence() {
  localStorage.removeItem(key);
}

// Kept for all tabs of this browser together: an operator is in one place.
function lastSaid() {
  return JSON.parse(localStorage.getItem(key) ?? "null");
}

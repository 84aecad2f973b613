import { complain } from "./actions.js";
import { api } from "../server/api.js";
import { mine } from "../state/lists.js";
import { store } from "../state/current.js";
import { presenceArrived } from "../state/store.js";

const key = "balie-desk-presence";

/**
 * Says whether the operator is there, and for how many conversations. Whoever goes in the middle of
 * a talk is asked first, and until it is finished gets nothing new.
 */
export function setPresence(wanted) {
  if (wanted.presence !== "offline" || mine(store.state).length === 0) return tell(wanted);
  return document.querySelector("balie-leaving").openFor({
    leave: () => tell(wanted),
    stay: () => tell({ ...wanted, presence: "away" }),
  });
}

/** Tells an operator whom the server took for away why that is so. */
export function explainAbsence() {
  let before = null;
  store.subscribe(() => {
    const { me, colleagues } = store.state;
    const presence = colleagues[me?.id]?.presence ?? null;
    const wasOnline = before === "online" && lastSaid()?.presence === "online";
    before = presence;
    if (wasOnline && presence === "away" && !isTelling) complain({ code: "offersLetGo" });
  });
}

let isTelling = false;

async function tell({ presence, capacity }) {
  isTelling = true;
  try {
    store.apply(presenceArrived, await api.setPresence({ presence, capacity }));
    localStorage.setItem(key, JSON.stringify({ id: store.state.me.id, presence }));
  } catch (problem) {
    complain(problem);
  } finally {
    isTelling = false;
  }
}

/** After a restart the server takes everyone for gone: says again what the operator last said. */
export function keepPresence(line) {
  line.addEventListener("refreshed", () => {
    const { me, colleagues } = store.state;
    const said = lastSaid();
    if (said?.id !== me.id || colleagues[me.id]?.presence !== "offline") return;
    if (said.presence !== "offline") tell(said);
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

import { Kept } from "../../shared/memory/kept.js";
import { complain } from "./actions.js";
import { api } from "../server/api.js";
import { mine } from "../state/lists.js";
import { store } from "../state/current.js";
import { presenceArrived } from "../state/store.js";

const presences = ["online", "away", "offline"];
const said = new Kept("localStorage", "balie-desk-presence", (value) => {
  const { id, presence } = Object(value);
  return typeof id === "string" && presences.includes(presence) ? { id, presence } : null;
});
/** Seconds in which two offers are let go, and somebody who is there would have touched something. */
const longestOffers = 180;
/** Milliseconds within which a desk that wakes has given a sign of life. */
const lateBy = 3_000;

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

/**
 * An open line is not somebody there: each of the server's signs of life is answered by one, with
 * how long nobody has touched anything here.
 */
export function showPresence(line) {
  for (const name of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"]) {
    addEventListener(name, () => (touchedAt = Date.now()), { passive: true, capture: true });
  }
  // Lost, it is shown again with the next beat.
  line.addEventListener("beat", () => api.showPresence(idleSeconds()).catch(() => null));
}

let touchedAt = Date.now();

function idleSeconds() {
  return Math.max(0, Math.round((Date.now() - touchedAt) / 1_000));
}

/**
 * Tells an operator whom the server took for away why that is so. A desk that slept hears of it late,
 * and is online again with its next sign of life.
 */
export function explainAbsence() {
  let before = null;
  store.subscribe(() => {
    const isTaken = before === "online" && isTakenForAway();
    before = presenceOfMine();
    if (!isTaken || isTelling) return;
    setTimeout(() => isTakenForAway() && complain({ code: whyAway() }), lateBy);
  });
}

function isTakenForAway() {
  return presenceOfMine() === "away" && lastSaid()?.presence === "online";
}

function presenceOfMine() {
  const { me, colleagues } = store.state;
  return colleagues[me?.id]?.presence ?? null;
}

/** The server's time for it may be another; longer than any two offers take it is idleness. */
function whyAway() {
  return idleSeconds() >= longestOffers ? "idle" : "offersLetGo";
}

let isTelling = false;

async function tell({ presence, capacity }) {
  isTelling = true;
  try {
    store.apply(presenceArrived, await api.setPresence({ presence, capacity }));
    said.become({ id: store.state.me.id, presence });
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
    const last = lastSaid();
    if (last?.id !== me.id || colleagues[me.id]?.presence !== "offline") return;
    if (last.presence !== "offline") tell(last);
  });
}

/** Whoever signs out is gone, and stays so. */
export function forgetPresence() {
  said.become(null);
}

// Kept for all tabs of this browser together: an operator is in one place.
function lastSaid() {
  return said.stored ?? said.value;
}

import { api } from "./api.js";
import { store } from "../state/current.js";
import { complain } from "../acting/actions.js";
import * as change from "../state/store.js";

const pause = 200;
const timers = new Map();

/**
 * Fetches the card of the conversation on the screen, and again whenever something but a message
 * happens.
 */
export function followCards(line) {
  let shown = null;
  const show = () => {
    const { cards, me } = store.state;
    const id = conversationIn(store.state);
    if (!me || id === shown) return;
    shown = id;
    if (shown && !cards[shown]) fetchCard(shown);
    else if (shown) fetchSoon(shown);
  };
  store.subscribe(show);
  line.addEventListener("news", ({ detail }) => isStale(detail) && fetchSoon(detail.conversation));
  line.addEventListener("connected", () => shown && !store.state.cards[shown] && fetchCard(shown));
}

function isStale({ conversation, message }) {
  return conversation === conversationIn(store.state) && !message;
}

function conversationIn({ route }) {
  return route.page === "conversations" ? route.id : null;
}

function fetchSoon(id) {
  clearTimeout(timers.get(id));
  timers.set(id, setTimeout(() => fetchCard(id), pause));
}

async function fetchCard(id) {
  timers.delete(id);
  store.apply(change.cardRequested, id);
  try {
    store.apply(change.cardLoaded, id, await api.conversation(id));
  } catch (problem) {
    store.apply(change.cardFailed, id);
    if (!problem.passing) complain(problem);
  }
}

import { newClientId } from "../../shared/talk/client-id.js";
import { api } from "./api.js";
import { store } from "../state/current.js";
import { line } from "./line.js";
import * as change from "../state/writing.js";

const retryPause = 3_000;
const busy = new Set();

/**
 * Sends what was written; it is on the screen at once and tried until the server has it or refuses.
 */
export function send({ conversation, text, isNote, epoch }) {
  const item = { clientId: newClientId(), conversation, text, isNote, epoch, progress: "sending" };
  store.apply(change.messageQueued, item);
  drain(conversation);
}

/** Goes on with what an earlier load of this page could not send any more. */
export function sendWhatIsLeft() {
  new Set(store.state.outbox.map((item) => item.conversation)).forEach(drain);
}

// One at a time in each conversation, so that messages arrive in the order in which they were
// written.
async function drain(conversation) {
  if (busy.has(conversation)) return;
  busy.add(conversation);
  for (let item = first(conversation); item && store.state.me; item = first(conversation)) {
    await deliver(item);
  }
  busy.delete(conversation);
}

function first(conversation) {
  return store.state.outbox.find((item) => item.conversation === conversation);
}

async function deliver(item) {
  try {
    store.apply(change.messageTried, item.clientId, "sending");
    const stored = await post(item);
    store.apply(change.messageStored, item, stored);
    line.expect(stored.cursor);
  } catch (problem) {
    if (problem.passing || problem.status === 401) await wait(item);
    else store.apply(change.messageRefused, item, problem);
  }
}

function post({ conversation, clientId, text, isNote, epoch }) {
  if (isNote) return api.postNote(conversation, { clientId, text });
  return api.postMessage(conversation, { clientId, text, epoch });
}

function wait(item) {
  store.apply(change.messageTried, item.clientId, "waiting");
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, retryPause);
    line.addEventListener("connected", () => (clearTimeout(timer), resolve()), { once: true });
  });
}

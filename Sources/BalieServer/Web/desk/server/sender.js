import { Outbox } from "../../shared/talk/outbox.js";
import { api } from "./api.js";
import { store } from "../state/current.js";
import { line } from "./line.js";
import * as change from "../state/writing.js";

let outbox = null;

/**
 * Sends what was written; it is on the screen at once and tried until the server has it or refuses.
 */
export function send({ conversation, text, isNote, epoch }) {
  outbox.add({ conversation, text, isNote, epoch });
  store.apply(change.draftSent, conversation);
}

/** From now on sends for who signed in, first what an earlier load of this page could not send. */
export function sendWhatIsLeft() {
  outbox?.close();
  outbox = new Outbox({
    send: deliver,
    onChange: (entries) => store.apply(change.outboxChanged, entries),
    onRefused: refused,
    lane: ({ conversation }) => conversation,
    entries: store.state.outbox,
  });
  outbox.run();
}

line.addEventListener("connected", () => outbox?.wake());
store.subscribe(() => {
  // Whoever signs in next says what was left, and nobody says anything to who was erased.
  if (!store.state.me) return outbox?.close();
  for (const entry of outbox?.entries ?? []) {
    if (!store.state.outbox.includes(entry)) outbox.remove(entry.clientId);
  }
});

async function deliver(entry) {
  try {
    const stored = await post(entry);
    store.apply(change.messageStored, entry, stored);
    line.expect(stored.cursor);
  } catch (problem) {
    // Signed out meanwhile: it stays for who signs in again.
    if (problem.status === 401) outbox.close();
    throw problem;
  }
}

function post({ conversation, clientId, text, isNote, epoch }) {
  if (isNote) return api.postNote(conversation, { clientId, text });
  return api.postMessage(conversation, { clientId, text, epoch });
}

function refused(entry, problem) {
  store.apply(change.messageRefused, entry, problem);
}

import { newClientId } from "../../shared/talk/client-id.js";
import { currentPage } from "./page.js";

/** A tab that was put to sleep while it began a conversation holds up no other for longer. */
const lockPatience = 2_000;

/**
 * The pass `{id, token}` to the visitor's conversation, which is started unless it has been, here
 * or in another tab; with the `snapshot` where it was started just now. A start whose answer was
 * lost is repeated under the same name, so that no second conversation comes of it; and what was
 * said, `unsent`, is noted before anything is sent, so that it outlives a page that is left
 * meanwhile.
 */
export function admission({ api, memory, language, team, pages, unsent }) {
  return oneTabAtATime(`${memory.key}:begin`, async () => {
    memory.followOtherTab();
    const kept = memory.kept;
    if (kept?.id) return { pass: kept };
    const clientId = kept?.startId ?? newClientId();
    memory.keep({ startId: clientId });
    memory.note({ unsent });
    return start({ api, memory, clientId, language, team, page: currentPage(pages) });
  });
}

async function start({ api, memory, clientId, language, team, page }) {
  const { token, conversation } = await api.start({ clientId, language, page, team });
  const pass = { id: conversation.state.id, token };
  memory.keep(pass);
  memory.note({ page: page.url });
  return { pass, snapshot: conversation };
}

/** Two tabs that begin at once begin the same: what they cannot agree on, `startId` does. */
async function oneTabAtATime(name, work) {
  if (!navigator.locks) return work();
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), lockPatience);
  let begun = null;
  const begin = () => (clearTimeout(timer), (begun = work()));
  try {
    return await navigator.locks.request(name, { signal: waiting.signal }, begin);
  } catch (error) {
    if (begun) return begun;
    if (error.name !== "AbortError") throw error;
    return work();
  }
}

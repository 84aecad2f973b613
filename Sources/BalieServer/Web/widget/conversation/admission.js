import { inTurn } from "../../shared/line/in-turn.js";
import { newClientId } from "../../shared/talk/client-id.js";
import { currentPage } from "./page.js";

/** A tab that was put to sleep while it began a conversation holds up no other for longer. */
const lockPatience = 2_000;

/**
 * The pass `{id, token}` to the visitor's conversation, which is started unless it has been, here
 * or in another tab; with the `snapshot` where it was started just now. A start whose answer was
 * lost is repeated under the same name, so that no second conversation comes of it; and what was
 * said, `unsent`, is noted before anything is sent, so that it outlives a page that is left
 * meanwhile. Two tabs that begin at once begin the same: what they cannot agree on, `startId` does.
 */
export function admission({ api, memory, language, team, pages, unsent }) {
  const begin = async () => {
    memory.followOtherTab();
    const kept = memory.kept;
    if (kept?.id) return { pass: kept };
    const clientId = kept?.startId ?? newClientId();
    memory.keep({ startId: clientId });
    memory.note({ unsent });
    return start({ api, memory, clientId, language, team, page: currentPage(pages) });
  };
  return inTurn(`${memory.key}:begin`, begin, lockPatience);
}

async function start({ api, memory, clientId, language, team, page }) {
  const { token, conversation } = await api.start({ clientId, language, page, team });
  const pass = { id: conversation.state.id, token };
  memory.keep(pass);
  memory.note({ page: page.url });
  return { pass, snapshot: conversation };
}

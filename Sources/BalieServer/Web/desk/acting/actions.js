import { api } from "../server/api.js";
import { store } from "../state/current.js";
import { focusOnceShown } from "../navigating/focus.js";
import { line } from "../server/line.js";
import { go, openConversation } from "../navigating/route.js";
import * as change from "../state/store.js";
import { t, tOr } from "../drawing/words.js";

/** Takes what is offered and opens it. */
export async function accept(summary) {
  if (await done(api.answerOffer(summary.id, summary.offer.number, "accepted"))) {
    openConversation(summary.id);
    focusComposer();
  }
}

/** Leaves what is offered to somebody else. */
export function decline(summary) {
  return done(api.answerOffer(summary.id, summary.offer.number, "declined"));
}

/** Takes a conversation that waits and opens it. */
export async function take(id) {
  if (!(await done(api.take(id)))) return;
  openConversation(id);
  focusComposer();
}

/** Takes a conversation over from the bot or from a colleague, and opens it. */
export async function takeOver({ id, epoch }) {
  if (!(await done(api.takeOver(id, epoch)))) return;
  openConversation(id);
  focusComposer();
}

/** Gives a conversation back to the bot. */
export async function returnToBot(id) {
  await done(api.returnToBot(id), t("done.returned"));
  focusConversation();
}

/** Passes a conversation on to `{operator}` or `{team}`, with a note. */
export function transfer(id, target) {
  return done(api.transfer(id, target), t("done.transferring"));
}

/** Closes a conversation. */
export async function close(id, outcome) {
  await done(api.close(id, outcome), t("done.closed"));
  focusConversation();
}

/** Leaves a conversation of which nothing is kept any more, and says why, where it is shown. */
export function closeErased(id) {
  const { page, id: shown } = store.state.route;
  if (page !== "conversations" || shown !== id) return;
  go("conversations");
  complain({ code: "erased" });
}

/** Ends a conversation with an answer to come. */
export async function promise(id, body) {
  await done(api.promise(id, body), t("done.promised"));
  focusConversation();
}

/** Tells the operator what went wrong, in the desk's words where it has them. */
export function complain(problem) {
  store.apply(change.noticeGiven, { kind: "problem", text: problemText(problem) });
}

/** Tells the operator that something was done. */
export function confirm(text) {
  store.apply(change.noticeGiven, { kind: "done", text });
}

/** A problem in the desk's words, or the server's where the desk has none. */
export function problemText(problem) {
  const own = [problem.title, problem.detail].filter(Boolean).join(". ");
  return tOr(`problem.${problem.code}`, own || t("problem.unknown"), problem);
}

/** Puts the cursor where an answer is written. */
export function focusComposer() {
  focusOnceShown("balie-composer textarea");
}

// The button that was pressed may be gone by now, and the focus with it.
function focusConversation() {
  focusOnceShown("balie-conversation h2");
}

async function done(asked, confirmation = null) {
  try {
    const { summary, cursor } = await asked;
    store.apply(change.summaryArrived, summary, cursor);
    line.expect(cursor);
    if (confirmation) confirm(confirmation);
    return true;
  } catch (problem) {
    complain(problem);
    return false;
  }
}

import { accept, decline, focusComposer, returnToBot, take } from "./actions.js";
import { setPresence } from "./attendance.js";
import { store } from "../state/current.js";
import { focusOnceShown } from "../navigating/focus.js";
import { isMine, offers, selected, waiting, walk } from "../state/lists.js";
import { go, openConversation } from "../navigating/route.js";

const find = (selector) => document.querySelector(selector);

/** What the keyboard can ask for, by the names in `shortcuts.js`. */
export const commands = {
  accept: () => withFirst(offers(store.state), accept),
  decline: () => withFirst(offers(store.state), decline),
  takeWaiting: () => withFirst(waiting(store.state), ({ id }) => take(id)),
  next: () => step(1),
  previous: () => step(-1),
  focusInbox,
  focusComposer: toComposer,
  focusCard: toCard,
  search,
  note: () => find("balie-composer")?.toggleNote(),
  transfer: () => withMine(() => find("balie-transfer").open()),
  returnToBot: () => withMine(({ id }) => returnToBot(id)),
  close: () => withMine(() => find("balie-closing").open()),
  suggestion1: () => insertSuggestion(0),
  suggestion2: () => insertSuggestion(1),
  suggestion3: () => insertSuggestion(2),
  suggestion4: () => insertSuggestion(3),
  suggestion5: () => insertSuggestion(4),
  presence: togglePresence,
  help: () => find("balie-shortcuts")?.toggle(),
};

function withFirst([summary], act) {
  if (summary) act(summary);
}

function withMine(act) {
  const summary = selected(store.state);
  if (isMine(store.state, summary)) act(summary);
}

function step(by) {
  const rows = walk(store.state);
  if (rows.length === 0) return;
  const index = rows.findIndex(({ id }) => id === store.state.route.id);
  const start = index < 0 && by < 0 ? 0 : index;
  openConversation(rows.at((start + by) % rows.length).id);
  focusComposer();
}

function focusInbox() {
  go("conversations");
  focusOnceShown("balie-inbox [data-first]", "balie-inbox h2");
}

function toComposer() {
  const { page, id } = store.state.route;
  go("conversations", page === "conversations" ? id : null);
  focusComposer();
}

function toCard() {
  const { id } = store.state.route;
  if (!id) return;
  go("conversations", id, "card");
  focusOnceShown("balie-handoff-card");
}

function search() {
  go("history");
  focusOnceShown("balie-history input");
}

function insertSuggestion(index) {
  find("balie-suggestions")?.insert(index);
}

function togglePresence() {
  const { me, colleagues } = store.state;
  setPresence({ presence: colleagues[me.id]?.presence === "online" ? "away" : "online" });
}

// What the lists of the desk hold, made from its state.

// With thousands of conversations sorting them is what costs. A list is sorted when it is asked
// for, and kept until a row changes.
let known = { conversations: null, me: null, lists: null };

function lists({ conversations, me }) {
  const id = me?.id ?? null;
  if (known.conversations === conversations && known.me === id) return known.lists;
  const lists = { offers: [], missed: [], mine: [], waiting: [], colleagues: [], withBot: [] };
  for (const key in conversations) {
    const { summary } = conversations[key];
    if (summary.phase !== "closed") lists[listOf(summary, id)].push(summary);
  }
  known = { conversations, me: id, lists };
  return lists;
}

function listOf(summary, me) {
  const { owner, offer } = summary;
  if (offer && offer.to === me) return "offers";
  if (owner.kind === "operator") return owner.id === me ? "mine" : "colleagues";
  if (owner.kind === "nobody") return "waiting";
  return isMissed(summary) ? "missed" : "withBot";
}

// Who asked for a person and found nobody is missed until somebody takes it or the talk is over.
function isMissed({ handoff }) {
  return handoff?.state === "failed" && handoff.reason !== "transfer" &&
    ["nobodyAvailable", "allExpired"].includes(handoff.failure);
}

const isSorted = new WeakSet();

function sorted(list, order) {
  if (isSorted.has(list)) return list;
  isSorted.add(list);
  return list.sort(order);
}

/** How many conversations a list holds, by its name. */
export function count(state, name) {
  return lists(state)[name].length;
}

/** What is offered to me, the nearest deadline first. */
export function offers(state) {
  return sorted(lists(state).offers, (one, other) =>
    compare(one.offer.deadline, other.offer.deadline));
}

/** Visitors who asked for a person and found nobody, the longest ago first. */
export function missed(state) {
  return sorted(lists(state).missed, bySince);
}

/** What I am talking in, in the order in which I got it, so that rows stay where they are. */
export function mine(state) {
  return sorted(lists(state).mine, bySince);
}

/** What waits for a person and is not offered to me, the longest wait first. */
export function waiting(state) {
  return sorted(lists(state).waiting, bySince);
}

/** What colleagues are talking in. */
export function colleagues(state) {
  return sorted(lists(state).colleagues, bySince);
}

/** What the bot is talking in, the newest conversation first: a row stays where it is. */
export function withBot(state) {
  return sorted(lists(state).withBot, (one, other) =>
    compare(other.startedAt, one.startedAt) || compare(one.id, other.id));
}

/** Whether this conversation is with me. */
export function isMine(state, summary) {
  return summary?.owner.kind === "operator" && summary.owner.id === state.me?.id;
}

/** The conversation on the screen. */
export function selected(state) {
  return state.conversations[state.route.id]?.summary ?? null;
}

/** Rows in the order in which the keyboard walks through them. */
export function walk(state) {
  return [...offers(state), ...missed(state), ...waiting(state), ...mine(state)];
}

/** Operators and teams that a conversation could be passed to, those who can take it first. */
export function transferTargets(state, language) {
  const others = Object.values(state.colleagues).filter((each) => each.id !== state.me.id);
  const operators = others
    .map((each) => ({ ...each, obstacle: obstacle(each, language) }))
    .sort((one, other) => Boolean(one.obstacle) - Boolean(other.obstacle));
  return { operators, teams: state.teams };
}

/**
 * Why a colleague would not be found for this language now; null where nothing stands in the way.
 */
function obstacle(colleague, language) {
  if (colleague.presence !== "online") return colleague.presence;
  if (!colleague.languages.includes(language)) return "languageNotSpoken";
  if (colleague.load >= colleague.capacity) return "busy";
  return null;
}

/** How many things ask for the operator. */
export function callsForMe(state) {
  const unread = Object.values(state.unread).reduce((sum, count) => sum + count, 0);
  return offers(state).length + unread;
}

function bySince(one, other) {
  return compare(since(one), since(other)) || compare(one.id, other.id);
}

function since(summary) {
  return summary.waitingSince ?? summary.handoff?.initiatedAt ?? "";
}

// Moments are written so that they sort as text; comparing by language would be dear.
function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

// What the lists of the desk hold, made from its state.

/** All open conversations' rows. */
function open(state) {
  return Object.values(state.conversations)
    .map((row) => row.summary)
    .filter((summary) => summary.phase !== "closed");
}

/** What is offered to me, the nearest deadline first. */
export function offers(state) {
  return open(state)
    .filter((summary) => summary.offer?.to === state.me?.id)
    .sort((one, other) => one.offer.deadline.localeCompare(other.offer.deadline));
}

/** What I am talking in, in the order in which I got it, so that rows stay where they are. */
export function mine(state) {
  return open(state)
    .filter((summary) => isMine(state, summary))
    .sort(bySince);
}

/** What waits for a person and is not offered to me, the longest wait first. */
export function waiting(state) {
  return open(state)
    .filter((summary) => summary.owner.kind === "nobody" && summary.offer?.to !== state.me?.id)
    .sort(bySince);
}

/** What colleagues are talking in. */
export function colleagues(state) {
  return open(state)
    .filter((summary) => summary.owner.kind === "operator" && !isMine(state, summary))
    .sort(byChange);
}

/** What the bot is talking in, the latest first. */
export function withBot(state) {
  return open(state)
    .filter((summary) => summary.owner.kind === "bot")
    .sort(byChange);
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
  return [...offers(state), ...mine(state), ...waiting(state)];
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
  return since(one).localeCompare(since(other)) || one.id.localeCompare(other.id);
}

function since(summary) {
  return summary.waitingSince ?? summary.handoff?.initiatedAt ?? "";
}

function byChange(one, other) {
  return other.changedAt.localeCompare(one.changedAt);
}

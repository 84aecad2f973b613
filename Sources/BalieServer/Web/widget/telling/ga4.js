/** What Google Analytics 4 takes: longer names and values are refused or cut by it, in silence. */
export const limits = { name: 40, parameters: 25, parameterName: 40, value: 100 };

/** The event's name for each act; an order has the one that Analytics knows, so that `transaction_id` keeps it from being counted twice. */
const names = {
  opened: "balie_opened",
  asked: "balie_asked",
  answered: "balie_answered",
  helpful: "balie_helpful",
  "handoff-asked": "balie_handoff_asked",
  "handoff-accepted": "balie_handoff_accepted",
  "handoff-failed": "balie_handoff_failed",
  "invitation-shown": "balie_invitation_shown",
  "invitation-followed": "balie_invitation_followed",
  "invitation-dismissed": "balie_invitation_dismissed",
  goal: "balie_goal",
  order: "purchase",
  rated: "balie_rated",
};

/** What may be told of an act, and under which name. Nothing else is: no word, no name, no address. */
const parameters = {
  page: "balie_page",
  invitation: "balie_invitation",
  topic: "balie_topic",
  team: "balie_team",
  alias: "balie_alias",
  goal: "balie_goal_name",
  helpful: "balie_helpful",
  score: "balie_score",
  reason: "balie_reason",
  id: "transaction_id",
  value: "value",
  currency: "currency",
};

/** The acts that there are. */
export const acts = Object.keys(names);

/** An act as Analytics takes it; null for what is no act. */
export function eventFor(act, detail = {}) {
  if (!Object.hasOwn(names, act)) return null;
  const told = Object.entries(parameters)
    .filter(([key]) => detail[key] !== undefined && detail[key] !== null && detail[key] !== "")
    .slice(0, limits.parameters)
    .map(([key, name]) => [name, fitting(detail[key])]);
  return { name: names[act], parameters: Object.fromEntries(told) };
}

function fitting(value) {
  return typeof value === "string" ? [...value].slice(0, limits.value).join("") : value;
}

/** Hands an event to the page's tag manager, if it has one. One that is broken breaks nothing here. */
export function pass({ name, parameters: told }, page = globalThis) {
  try {
    if (typeof page.gtag === "function") page.gtag("event", name, told);
    else if (Array.isArray(page.dataLayer)) page.dataLayer.push({ event: name, ...told });
  } catch (error) {
    console.warn("Balie: the page's tag manager does not take events.", error);
  }
}

import { conversationTitle } from "../drawing/format.js";
import { colleagues, mine, missed, waiting, offers } from "../state/lists.js";

const order = ["online", "away", "offline"];

/** How the whole desk stands at a moment: figures, who waits, who was missed, who is busy. */
export function workload(state, now) {
  const line = [...offers(state), ...waiting(state)].map((summary) => row(summary, now)).sort(longest);
  const lost = missed(state).map((summary) => row(summary, now)).sort(longest);
  const people = Object.values(state.colleagues);
  const talks = [...mine(state), ...colleagues(state)];
  return {
    figures: {
      waiting: line.length,
      longest: line[0]?.since ?? null,
      missed: lost.length,
      live: talks.length,
      online: people.filter(({ presence }) => presence === "online").length,
    },
    waiting: line,
    missed: lost,
    people: people.map((each) => person(each, talks)).sort(present),
  };
}

// In steps of five seconds, then of minutes: what changes each second would be drawn each second.
function row(summary, now) {
  const since = Date.parse(summary.waitingSince ?? summary.handoff?.initiatedAt ?? summary.startedAt);
  const passed = Math.max(0, now - since);
  const rounded = passed < 60_000 ? passed - (passed % 5_000) : passed - (passed % 60_000);
  return { id: summary.id, title: conversationTitle(summary), since: rounded };
}

function person({ id, name, presence, load, capacity }, talks) {
  const own = talks.filter(({ owner }) => owner.id === id);
  const shown = own.map((summary) => ({ id: summary.id, title: conversationTitle(summary) }));
  return { id, name, presence, load, capacity, talks: shown };
}

function longest(one, other) {
  return other.since - one.since;
}

function present(one, other) {
  return order.indexOf(one.presence) - order.indexOf(other.presence) ||
    one.name.localeCompare(other.name);
}

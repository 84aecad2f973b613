import { isWithin, matches } from "./page-scope.js";

/** Seconds in view from which a page counts as looked at, a thing as weighed, words as read. */
const [look, weighing, reading] = [3, 6, 18];
/** How far back other visits count where a rule does not say. */
const fortnight = 14 * 86_400;
/** Seconds after which a pointer that left the page is no longer leaving it. */
const leavingLasts = 2;

/** Whether the path shows this behaviour now, for a rule about these pages. */
export function isMet(condition, path, now, scope) {
  const { visit } = path;
  const view = visit?.front;
  if (!view || (condition.on && !matches(condition.on, view.page))) return false;
  return kinds[condition.kind]?.({ condition, path, visit, view, now, scope }) ?? false;
}

const kinds = {
  doubt: (it) => isOften(it, returns(it.visit, narrowed(it))),
  orienting: (it) => readings(it) >= times(it),
  browsing: (it) => browsed(it) >= times(it),
  wandering: (it) => sections(it) >= times(it),
  rereading: (it) => isOften(it, rereadings(it.visit, narrowed(it))),
  dwell: ({ condition, view }) => view.inView >= condition.seconds,
  visit: ({ condition, visit }) => sum(visit.views) >= condition.seconds,
  returns: (it) => it.path.visits.slice(0, -1).filter(({ at }) => at >= start(it)).length >= times(it),
  errors: (it) => isOften(it, it.visit.errors),
  basket: ({ condition, visit }) => visit.basket >= condition.value,
  signal: (it) => isOften(it, it.visit.signals.filter(({ name }) => name === it.condition.name)),
  leaving: ({ visit, now }) => visit.leftTopAt !== null && now - visit.leftTopAt < leavingLasts,
  reloads: (it) =>
    isOften(it, it.visit.views.filter(({ page }) => page.path === it.view.page.path)),
};

const times = ({ condition }) => condition.times ?? 1;
const since = ({ condition, now }) => (condition.within ? now - condition.within : -Infinity);
const start = ({ condition, now }) => now - (condition.within ?? fortnight);
const sum = (views) => views.reduce((whole, { inView }) => whole + inView, 0);
const isOften = (it, moments) => moments.filter(({ at }) => at >= since(it)).length >= times(it);

function narrowed({ condition, scope }) {
  return condition.on ? { pages: [condition.on], unless: scope.unless } : scope;
}

/** On how many visits the place in front was read about, nothing being ordered since. */
function readings(it) {
  if (it.view.page.parts.length < 2) return 0;
  const ordered = Math.max(-Infinity, ...it.path.visits.flatMap(({ orders }) => orders));
  const from = Math.max(start(it), ordered);
  const isRead = ({ place, inView }) => place === it.view.place && inView >= reading;
  return it.path.visits.filter(({ at, views }) => at >= from && views.some(isRead)).length;
}

/** How many things of the group in front were weighed. */
function browsed(it) {
  const things = it.path.visits
    .flatMap(({ views }) => views)
    .filter(({ page }) => page.parts.length >= 2);
  // A page of search results belongs to the group of what was looked at last.
  const own = it.view.page.parts[0];
  const isThing = things.some(({ page }) => page.parts[0] === own);
  const section = isThing ? own : things.at(-1)?.page.parts[0];
  const weighed = things.filter(
    ({ page, inView, at }) => page.parts[0] === section && inView >= weighing && at >= start(it),
  );
  return new Set(weighed.map(({ place }) => place)).size;
}

/** Comings back to a place that was seen before, with another in between. */
function returns({ views }, scope) {
  const seen = new Set();
  const found = [];
  let last = null;
  for (const [index, view] of views.entries()) {
    const isPassedBy = view.inView < look && index !== views.length - 1;
    if (isPassedBy || view.place === last) continue;
    if (seen.has(view.place) && isWithin(scope, view.page)) found.push(view);
    if (last !== null) seen.add(last);
    last = view.place;
  }
  return found;
}

/** Comings back to a thing's own page from one below it. */
function rereadings({ views }, scope) {
  const looked = views.filter(({ page, inView }) => inView >= look && isWithin(scope, page));
  return looked.filter((view, index) => {
    const before = looked[index - 1];
    if (!before || before.place !== view.place || before.page.path === view.page.path) return false;
    return looked.slice(0, index).some(({ page }) => page.path === view.page.path);
  });
}

function sections(it) {
  const looked = it.visit.views.filter(
    ({ at, page, inView }) => inView >= look && at >= since(it) && isWithin(it.scope, page),
  );
  return new Set(looked.map(({ page }) => page.parts[0]).filter(Boolean)).size;
}

import { isMet } from "./condition.js";
import { isWithin } from "./page-scope.js";

/** Seconds in view before anything is said on a page. */
const settle = 3;
/** Seconds since something went wrong, in which people try once more by themselves. */
const secondTry = 8;
/** So many views within so many seconds are no reader's. */
const hurry = { views: 8, seconds: 12 };

/**
 * Decides which rule may speak: one thing at a time, under the caps, and not to whoever is trying
 * once more by themselves or reads faster than people do. A function of what it is given alone.
 *
 * `said` is what was said before, `{rule, at}`; moments are in seconds.
 */
export class Arbiter {
  #rules;
  #rest;

  /** `rest` is the seconds between any two invitations. */
  constructor(rules, rest = 0) {
    this.#rules = [...rules].sort(
      (one, other) => other.priority - one.priority || (one.name < other.name ? -1 : 1),
    );
    this.#rest = rest;
  }

  /** The rule that may speak now, or null. */
  judge(path, said, now) {
    if (!isListening(path, now) || this.#rests(said, now)) return null;
    const { visit } = path;
    const speaks = (rule) => isRuleMet(rule, path, now) && isUnderCaps(rule, visit, said, now);
    return this.#rules.find(speaks) ?? null;
  }

  /** The rules that would speak now, were there no caps; a rule that spoke in this visit is none. */
  capped(path, said, now) {
    if (!isListening(path, now)) return [];
    const { visit } = path;
    const isHeld = (rule) => this.#rests(said, now) || !isUnderCaps(rule, visit, said, now);
    const hasSpoken = ({ name }) => said.some(({ rule, at }) => rule === name && at >= visit.at);
    return this.#rules.filter((rule) => !hasSpoken(rule) && isHeld(rule) && isRuleMet(rule, path, now));
  }

  #rests(said, now) {
    return said.some(({ at }) => now - at < this.#rest);
  }
}

/** Whether somebody looks at the page who could be spoken to. */
function isListening({ visit }, now) {
  const view = visit?.front;
  if (!view || visit.isHidden || visit.orders.length > 0 || view.inView < settle) return false;
  return !isTrying(visit, now) && !isHurried(visit);
}

function isRuleMet(rule, path, now) {
  if (!isWithin(rule, path.visit.front.page)) return false;
  return rule.when.some((row) => row.every((condition) => isMet(condition, path, now, rule)));
}

function isTrying({ signals, errors }, now) {
  return [...signals, ...errors].some(({ at }) => now - at < secondTry);
}

function isHurried({ views }) {
  return views.some(
    ({ at }, index) => views[index + hurry.views - 1]?.at - at < hurry.seconds,
  );
}

function isUnderCaps({ name, perVisit = 1, perDays, days = 7 }, visit, said, now) {
  // One rule a visit: somebody who was invited knows where to find us.
  const inVisit = said.filter(({ at }) => at >= visit.at);
  const own = inVisit.filter(({ rule }) => rule === name).length;
  if (inVisit.length > 0 && (own === 0 || own >= perVisit)) return false;
  if (!perDays) return true;
  const from = now - days * 86_400;
  return said.filter(({ rule, at }) => rule === name && at >= from).length < perDays;
}

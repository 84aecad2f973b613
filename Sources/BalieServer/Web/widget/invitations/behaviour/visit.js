import { pageAt } from "./page.js";

/** Looks at pages that are kept of a visit. */
export const maximumViews = 200;
/** Seconds in which the same page told again is the same look: sites tell a page several times. */
const echo = 5;

/**
 * One browser's stay on the site, as far as its own pages see it; moments are in seconds. The
 * checker of the rules folds the same events to the same values.
 */
export class Visit {
  /** `{at, page, place, inView}`, oldest first. */
  views = [];
  /** The site's own signals, `{at, name}`. */
  signals = [];
  /** Fields that a form did not accept, `{at, name}`. */
  errors = [];
  /** When something was ordered. */
  orders = [];
  /** When the pointer last left the page at its top. */
  leftTopAt = null;
  /** The basket's worth, in minor units. */
  basket = 0;
  isHidden = false;

  constructor(at) {
    this.at = at;
    this.seenUntil = at;
  }

  get front() {
    return this.views.at(-1);
  }

  /** Takes in what the page saw: `{type, …}`, as click paths are written down. */
  observe(event, moment) {
    this.passTime(moment);
    acts[event.type]?.(this, event, moment);
  }

  /** The page in front has been looked at until now; a page in the background has not. */
  passTime(moment) {
    if (!this.isHidden && this.front) this.front.inView += Math.max(0, moment - this.seenUntil);
    this.seenUntil = Math.max(this.seenUntil, moment);
  }
}

const acts = {
  page: (visit, { path, product }, at) => arrive(visit, pageAt(path), product, at),
  hidden: (visit) => (visit.isHidden = true),
  visible: (visit) => (visit.isHidden = false),
  invalid: (visit, { field: name }, at) => visit.errors.push({ at, name }),
  basket: (visit, { value }) => (visit.basket = value),
  order: (visit, _, at) => visit.orders.push(at),
  "leave-top": (visit, _, at) => (visit.leftTopAt = at),
  signal: (visit, { name }, at) => visit.signals.push({ at, name }),
};

function arrive(visit, page, product, at) {
  const last = visit.front;
  if (last?.page.path === page.path && at - last.at < echo) return;
  visit.views.push({ at, page, place: placeOf(page, product, visit.views), inView: 0 });
  if (visit.views.length > maximumViews) visit.views.shift();
}

/** What is looked at: photographs and reviews below a thing belong to that thing. */
function placeOf(page, product, views) {
  if (product) return `#${product}`;
  const above = views
    .map((view) => view.page)
    .filter(({ path, parts }) => parts.length >= 2 && page.path.startsWith(`${path}/`));
  const shortest = (one, other) => (other.path.length < one.path.length ? other : one);
  return above.length > 0 ? above.reduce(shortest).path : page.path;
}

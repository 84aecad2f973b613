/** Visits by id, after what has changed. */
export function changed(visits, { whole, visits: fresh, gone }) {
  const next = whole ? new Map() : new Map(visits);
  for (const each of fresh) next.set(each.id, each);
  for (const id of gone) next.delete(id);
  return next;
}

/** How many visitors need a hand. */
export function handsNeeded(state, count) {
  return state.handsNeeded === count ? state : { ...state, handsNeeded: count };
}

/** On the order page for so long asks for attention, in milliseconds. */
const longOrder = 120_000;

/** Which visitors a list shows, by the name of its filter. */
export const filters = {
  all: () => true,
  hand: (visit) => visit.needsHand,
  ordering: (visit, now) => visit.orderingSince !== null && visit.orderingSince !== undefined &&
    now - Date.parse(visit.orderingSince) >= longOrder,
  basket: (visit) => (visit.basket?.value ?? 0) > 0,
};

/**
 * The visits that a filter shows, in an order that stays calm: who needs a hand first, then as they
 * came.
 */
export function chosen(visits, filter, now) {
  return [...visits.values()]
    .filter((visit) => filters[filter](visit, now))
    .sort((one, other) => other.needsHand - one.needsHand || compare(one.beganAt, other.beganAt) || compare(one.id, other.id));
}

function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The messages with this one in its place by number, in a new array: added where its number is
 * new, in the place of the older version where it is not.
 */
export function withMessage(messages, message) {
  const place = placeOf(messages, message.number);
  const end = messages[place]?.number === message.number ? place + 1 : place;
  return [...messages.slice(0, place), message, ...messages.slice(end)];
}

/** Whether a message of this number is among them. */
export function hasMessage(messages, number) {
  return messages[placeOf(messages, number)]?.number === number;
}

/** Entries of an outbox that are not among the stored messages yet: the answer to one may be on
 * its way while its event has arrived. */
export function notYetStored(entries, messages) {
  const stored = new Set(messages.map(({ clientId }) => clientId));
  return entries.filter(({ clientId }) => !stored.has(clientId));
}

/** The first index whose message has at least this number; most often the end. */
function placeOf(messages, number) {
  let [low, high] = [0, messages.length];
  if (high > 0 && messages[high - 1].number < number) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (messages[middle].number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

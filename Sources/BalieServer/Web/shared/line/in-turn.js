/**
 * Does this work once no other tab of the browser is at work of this name, or after so many
 * milliseconds of `patience` all the same. A browser that has no locks, or gives this page none (its
 * storage is blocked), does it at once.
 */
export async function inTurn(name, work, patience = Infinity) {
  if (!globalThis.navigator.locks) return work();
  const waiting = new AbortController();
  const timer = patience < Infinity && setTimeout(() => waiting.abort(), patience);
  let begun = null;
  const begin = () => (clearTimeout(timer), (begun = work()));
  try {
    return await navigator.locks.request(name, { signal: waiting.signal }, begin);
  } catch {
    // What the work itself throws is thrown here as well.
    return begun ?? work();
  }
}

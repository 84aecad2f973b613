/** So far ahead of this page's steady clock, in milliseconds, the machine slept or was set forward. */
const slept = 30_000;
let origin = Date.now() - performance.now();

/**
 * The moment, in seconds since 1970, by a clock that never goes back while the page is there: one
 * that is set back would have all that was seen in the future.
 */
export function steadyNow() {
  const ahead = Date.now() - origin - performance.now();
  if (ahead > slept) origin += ahead;
  return (origin + performance.now()) / 1_000;
}

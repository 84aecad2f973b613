const firstPause = 1_000;
const longestPause = 20_000;

/**
 * Tries again, ever less often, as long as the problem may pass by itself, and gives the answer.
 * `onProblem(problem)` hears of each failure. A `wake` event of `alarm` (an `EventTarget`) ends a
 * pause, as does the browser coming online; `signal` ends it all with its reason.
 */
export async function untilAnswered(attempt, { onProblem = () => {}, alarm, signal } = {}) {
  for (let wait = firstPause; ; wait = Math.min(wait * 2, longestPause)) {
    signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (problem) {
      if (!problem.passing) throw problem;
      onProblem(problem);
      await pause(lengthOf(wait, problem), { alarm, signal });
    }
  }
}

/** Never in step with others, and never before the server said. */
function lengthOf(wait, { retryAfter = 0 }) {
  return Math.max(retryAfter * 1_000, wait * (0.5 + Math.random() / 2));
}

function pause(milliseconds, { alarm, signal }) {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = () => (clearTimeout(timer), over.abort(), resolve());
    const timer = setTimeout(end, milliseconds);
    const hear = (target, name) => target?.addEventListener?.(name, end, { signal: over.signal });
    hear(globalThis, "online");
    hear(alarm, "wake");
    hear(signal, "abort");
  });
}

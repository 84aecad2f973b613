/** Waits, but no longer than until the browser is online again. */
export function pause(milliseconds) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener("online", done);
  });
}

/** Tries again, ever less often, as long as the problem may pass by itself. */
export async function untilAnswered(attempt, onProblem = () => {}) {
  for (let wait = 1_000; ; wait = Math.min(wait * 2, 20_000)) {
    try {
      return await attempt();
    } catch (problem) {
      if (!problem.passing) throw problem;
      onProblem(problem);
      await pause(wait * (0.5 + Math.random() / 2));
    }
  }
}

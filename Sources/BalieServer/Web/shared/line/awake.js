/** How often it is looked whether time went by without us, and how much of it is a sleep. */
const lookEvery = 2_000;
const sleep = 10_000;

/**
 * Calls `act` whenever this page may have slept through something: it came into view again, back
 * out of the browser's page cache, out of a freeze or a machine's sleep, or back on the network.
 */
export function whenAwake(act, signal) {
  const hear = (target, name, isMeant = () => true) =>
    target.addEventListener(name, (event) => isMeant(event) && act(), { signal });
  hear(document, "visibilitychange", () => !document.hidden);
  hear(document, "resume");
  hear(globalThis, "pageshow", (event) => event.persisted);
  hear(globalThis, "online");
  watchForSleep(act, signal);
}

/** A machine that slept with this page in view tells nobody: only its clock has jumped. */
function watchForSleep(act, signal) {
  let seen = Date.now();
  const look = () => {
    const gap = Date.now() - seen;
    seen = Date.now();
    if (gap > sleep && !document.hidden) act();
  };
  const timer = setInterval(look, lookEvery);
  signal.addEventListener("abort", () => clearInterval(timer));
}

import { changesArrived } from "./store.js";

/** So many stored events are taken in for one picture of the screen at most. */
const mostAtOnce = 200;
/** A screen that is not painted, e.g. behind another window, is not waited for longer than this. */
const longestWait = 100;

/**
 * What the stream brings, taken in once for each picture that the screen shows: however busy the
 * desk is, the page is drawn no more often than it can be seen, and typing comes in between.
 */
export class Arrivals {
  #store;
  #tell;
  #waiting = [];
  #isPlanned = false;

  /** `tell` is called with each stored event once the store has it. */
  constructor(store, tell) {
    this.#store = store;
    this.#tell = tell;
  }

  /** A change of the desk's state that is no stored event, in its turn. */
  add(act, ...values) {
    this.#take({ act, values });
  }

  /** A stored event: `{change, receivedAt, watching}`. */
  addChange(arrival) {
    this.#take({ arrival });
  }

  #take(item) {
    this.#waiting.push(item);
    this.#plan();
  }

  #plan() {
    if (this.#isPlanned || this.#waiting.length === 0) return;
    this.#isPlanned = true;
    soon(() => this.#takeIn());
  }

  #takeIn() {
    this.#isPlanned = false;
    const items = this.#waiting.splice(0, mostAtOnce);
    this.#plan();
    for (const run of runs(items)) this.#apply(run);
  }

  #apply(run) {
    if (run.act) return this.#store.apply(run.act, ...run.values);
    this.#store.apply(changesArrived, run);
    run.forEach(this.#tell);
  }
}

// Stored events that follow one another go in together, in their place among the rest.
function runs(items) {
  const runs = [];
  for (const { act, values, arrival } of items) {
    if (act) runs.push({ act, values });
    else if (Array.isArray(runs.at(-1))) runs.at(-1).push(arrival);
    else runs.push([arrival]);
  }
  return runs;
}

function soon(act) {
  if (document.hidden) return queueMicrotask(act);
  const once = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    act();
  };
  const timer = setTimeout(once, longestWait);
  const frame = requestAnimationFrame(once);
}

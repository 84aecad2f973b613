import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { inTurn } from "../../../Sources/BalieServer/Web/shared/line/in-turn.js";

function withLocks(locks) {
  Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });
}

/** Locks that somebody else holds for ever. */
const held = {
  request: (name, { signal }) =>
    new Promise((resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
};
const free = { request: (name, options, work) => Promise.resolve(work()) };
const refused = { request: () => Promise.reject(new DOMException("Denied.", "SecurityError")) };

beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
afterEach(() => mock.timers.reset());

for (const [name, locks] of [["free", free], ["refused", refused], ["none", undefined]]) {
  test(`work is done once where the locks are ${name}`, async () => {
    withLocks(locks);
    let done = 0;
    assert.equal(await inTurn("a", async () => ((done += 1), "done"), 100), "done");
    mock.timers.tick(1_000);
    assert.equal(done, 1);
  });

  test(`work that fails is not done again where the locks are ${name}`, async () => {
    withLocks(locks);
    let done = 0;
    const work = async () => {
      done += 1;
      throw new Error("not so");
    };
    await assert.rejects(inTurn("a", work), /not so/);
    assert.equal(done, 1);
  });
}

test("work waits for another tab as long as there is patience", async () => {
  withLocks(held);
  let done = 0;
  const working = inTurn("a", async () => (done += 1), 2_000);
  mock.timers.tick(1_999);
  await Promise.resolve();
  assert.equal(done, 0);
  mock.timers.tick(1);
  assert.equal(await working, 1);
});

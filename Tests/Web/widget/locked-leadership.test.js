import assert from "node:assert/strict";
import { test } from "node:test";
import { LockedLeadership } from "../../../Sources/BalieServer/Web/widget/conversation/line/locked-leadership.js";

/** A browser whose locks answer as `request` says. */
function withLocks(request) {
  Object.defineProperty(globalThis, "navigator", { value: { locks: { request } }, configurable: true });
}

function leadership(told) {
  const parts = Object.fromEntries(["lead", "stop", "refused"].map((name) => [name, () => told.push(name)]));
  return new LockedLeadership({ name: "talk", ...parts });
}

test("a browser that refuses its locks is asked once, and it is told", async () => {
  let asked = 0;
  withLocks(() => {
    asked += 1;
    return Promise.reject(new DOMException("The request was denied.", "SecurityError"));
  });
  const told = [];
  leadership(told).seek();
  await new Promise(setImmediate);
  assert.equal(asked, 1);
  assert.deepEqual(told, ["stop", "refused"]);
});

test("a tab whose lock was taken queues up again", async () => {
  const given = [];
  withLocks((name, options, hold) => {
    return new Promise((resolve, reject) => given.push({ hold, reject }));
  });
  const told = [];
  leadership(told).seek();
  given[0].hold();
  given[0].reject(new DOMException("Stolen.", "AbortError"));
  await new Promise(setImmediate);
  assert.equal(given.length, 2);
  assert.deepEqual(told, ["lead", "stop"]);
});

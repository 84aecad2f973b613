import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { SharedLine } from "../../../Sources/BalieServer/Web/widget/conversation/line/shared-line.js";
import { openPage, settled } from "../support/page.js";

let line;
let stream;
let shown;
let heard;

/** A line whose stream the test speaks for, in a browser without other tabs. */
function open(other) {
  globalThis.BroadcastChannel = undefined;
  Object.defineProperty(globalThis, "navigator", { value: {}, configurable: true });
  const makeStream = () => (stream = Object.assign(new EventTarget(), { open() {}, close() {}, expect() {} }));
  const show = async () => ((shown += 1), other);
  line = new SharedLine({ name: "a", makeStream, seen: () => 0, show });
  line.addEventListener("other", ({ detail }) => heard.push(detail));
  line.open();
}

async function beat() {
  stream.dispatchEvent(new CustomEvent("beat"));
  await settled();
}

beforeEach(() => {
  openPage();
  mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: 1_000_000 });
  [shown, heard] = [0, []];
});

afterEach(() => {
  line.close();
  mock.timers.reset();
});

test("a sign of life is answered by one, and what is known of the other side is told", async () => {
  open({ operatorIsSilent: true });
  await beat();
  assert.equal(shown, 1);
  assert.deepEqual(heard, [{ operatorIsSilent: true }]);
});

test("where it is asked every few seconds, it is not shown each time", async () => {
  open({ operatorIsSilent: false });
  for (let second = 0; second < 30; second += 3) {
    await beat();
    mock.timers.tick(3_000);
  }
  assert.equal(shown, 3);
});

test("where nobody waits for it nothing is told, and a closed line shows nothing", async () => {
  open(null);
  await beat();
  assert.deepEqual(heard, []);
  line.close();
  mock.timers.tick(20_000);
  await beat();
  assert.equal(shown, 1);
});

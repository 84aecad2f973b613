import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { TypingSignal } from "../../../Sources/BalieServer/Web/shared/talk/typing-signal.js";

let told;
let signal;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_000_000 });
  told = [];
  signal = new TypingSignal(({ active, preview }, where) => told.push([active, preview, where]));
});

test("many keystrokes are one signal, and one more every three seconds", () => {
  for (let key = 0; key < 40; key++) {
    signal.typed("a".repeat(key + 1));
    mock.timers.tick(100);
  }
  assert.deepEqual(told.map(([active]) => active), [true, true]);
});

test("silence ends it, and so does an empty field, once", () => {
  signal.typed("hallo");
  mock.timers.tick(5_000);
  signal.typed("");
  assert.deepEqual(told.map(([active]) => active), [true, false]);
});

test("words go along only where the site turned that on, more often", () => {
  signal.typed("ge");
  signal.stop();
  signal.previews = true;
  signal.typed("geh");
  mock.timers.tick(1_000);
  signal.typed("geheim");
  assert.deepEqual(told.map(([, preview]) => preview), [undefined, undefined, "geh", "geheim"]);
});

test("who turns to another conversation stops typing in the one before", () => {
  signal.typed("a", "one");
  signal.typed("b", "other");
  assert.deepEqual(told.map(([active, , where]) => [active, where]), [
    [true, "one"],
    [false, "one"],
    [true, "other"],
  ]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  hasMessage,
  notYetStored,
  withMessage,
} from "../../../Sources/BalieServer/Web/shared/talk/messages.js";

const numbered = (...numbers) => numbers.map((number) => ({ number }));

test("messages that come in any order stand by number, each once", () => {
  const come = numbered(3, 1, 2, 5, 4, 2);
  const messages = come.reduce(withMessage, []);
  assert.deepEqual(messages, numbered(1, 2, 3, 4, 5));
});

test("a newer version stands in the place of the older", () => {
  const messages = withMessage(numbered(1, 2, 3), { number: 2, feedback: "helpful" });
  assert.deepEqual(messages[1], { number: 2, feedback: "helpful" });
  assert.equal(messages.length, 3);
});

test("the list that was there is left as it was", () => {
  const before = Object.freeze(numbered(1, 3));
  withMessage(before, { number: 2 });
  assert.deepEqual(before, numbered(1, 3));
});

test("it is known whether a number is there", () => {
  assert.equal(hasMessage(numbered(1, 3), 3), true);
  assert.equal(hasMessage(numbered(1, 3), 2), false);
  assert.equal(hasMessage([], 1), false);
});

test("what the stream brought before its confirmation does not show twice", () => {
  const entries = [{ clientId: "a" }, { clientId: "b" }];
  const messages = [{ number: 1, clientId: "a" }, { number: 2 }];
  assert.deepEqual(notYetStored(entries, messages), [{ clientId: "b" }]);
});

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { encoded } from "../../../Sources/BalieServer/Web/shared/line/json.js";

const value = {
  text: 'a "quoted" line\n', none: undefined, nothing: null, list: [1, "twee", undefined, { a: [] }],
};

afterEach(() => {
  for (const each of [Array, Object, String]) delete each.prototype.toJSON;
});

test("a value is written as JSON.stringify writes it", () => {
  assert.equal(encoded(value), JSON.stringify(value));
});

test("a page that changed how values become JSON does not change what is sent", () => {
  const right = JSON.stringify(value);
  for (const each of [Array, Object, String]) each.prototype.toJSON = () => "changed";
  assert.equal(encoded(value), right);
});

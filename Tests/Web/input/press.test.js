import assert from "node:assert/strict";
import { test } from "node:test";
import { isComposing, isPress } from "../../../Sources/BalieServer/Web/shared/input/press.js";

const key = (name, more = {}) => ({
  key: name, keyCode: 13, isComposing: false, shiftKey: false, ctrlKey: false, altKey: false,
  metaKey: false, ...more,
});

test("Enter by itself is a press", () => {
  assert.equal(isPress(key("Enter"), "Enter"), true);
  assert.equal(isPress(key("a"), "Enter"), false);
});

test("the Enter that chooses a word is none, in any browser", () => {
  assert.equal(isPress(key("Enter", { isComposing: true }), "Enter"), false);
  assert.equal(isPress(key("Enter", { keyCode: 229 }), "Enter"), false);
  assert.equal(isComposing(key("Escape", { keyCode: 229 })), true);
});

test("with another key held it belongs to somebody else", () => {
  for (const held of ["ctrlKey", "altKey", "metaKey", "shiftKey"]) {
    assert.equal(isPress(key("Enter", { [held]: true }), "Enter"), false);
  }
  assert.equal(isPress(key("Enter", { shiftKey: true }), "Enter", { shift: true }), true);
});

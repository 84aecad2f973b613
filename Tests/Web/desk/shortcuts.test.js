import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { followShortcuts, shortcuts } from "../../../Sources/BalieServer/Web/desk/acting/shortcuts.js";
import { openPage } from "../support/page.js";

let given;

/** Presses a key; tells which command was given, and whether the browser still does its own. */
function press({ typing = false, modifiers = [], ...event }) {
  given = [];
  const key = Object.assign(new Event("keydown", { cancelable: true }), {
    altKey: true, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false, keyCode: 0,
    getModifierState: (name) => modifiers.includes(name), ...event,
  });
  Object.defineProperty(key, "target", { value: { matches: () => typing } });
  document.dispatchEvent(key);
  return [given[0], key.defaultPrevented];
}

beforeEach(() => {
  openPage();
  document.querySelector = () => null;
  const commands = Object.fromEntries(
    shortcuts.map(({ command }) => [command, () => given.push(command)]),
  );
  followShortcuts(commands, () => true);
});

test("a letter with Alt gives its command, also while somebody writes", () => {
  for (const typing of [false, true]) {
    assert.deepEqual(press({ key: "c", code: "KeyC", typing }), ["close", true]);
    assert.deepEqual(press({ key: "1", code: "Digit1", typing }), ["suggestion1", true]);
  }
});

test("a character that a keyboard writes with Alt is typed where somebody writes", () => {
  const written = [
    ["ć", "KeyC"], ["ą", "KeyA"], ["~", "KeyN"], ["Dead", "KeyN"], ["#", "Digit3"], ["€", "Digit2"], ["[", "Digit5"],
    ["ß", "KeyS"], ["å", "KeyA"], ["ş", "KeyS"], ["π", "KeyP"], ["{", "KeyB"], ["ψ", "KeyC"], ["Process", "KeyM"],
  ];
  for (const [key, code] of written) {
    assert.deepEqual(press({ key, code, typing: true }), [undefined, false], key);
    assert.deepEqual(press({ key, code, typing: true, modifiers: ["AltGraph"] }), [undefined, false], key);
  }
});

test("where nobody writes the key's place counts, unless it is the key for other characters", () => {
  assert.deepEqual(press({ key: "ç", code: "KeyC" }), ["close", true]);
  assert.deepEqual(press({ key: "с", code: "KeyC" }), ["close", true]);
  assert.deepEqual(press({ key: "ç", code: "KeyC", modifiers: ["AltGraph"] }), [undefined, false]);
});

test("digits of the number pad write a character, one at a time", () => {
  for (const [key, code] of [["1", "Numpad1"], ["3", "Numpad3"], ["ArrowDown", "Numpad2"], ["ArrowUp", "Numpad8"]]) {
    assert.deepEqual(press({ key, code, typing: true }), [undefined, false], code);
  }
});

test("what belongs to the system, to a composition or to nobody is left alone", () => {
  for (const held of ["ctrlKey", "metaKey", "shiftKey", "isComposing"]) {
    assert.deepEqual(press({ key: "c", code: "KeyC", [held]: true }), [undefined, false], held);
  }
  assert.deepEqual(press({ key: "c", code: "KeyC", keyCode: 229 }), [undefined, false]);
  assert.deepEqual(press({ key: undefined }), [undefined, false]);
});

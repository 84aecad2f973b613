import { isComposing } from "../../shared/input/press.js";

/**
 * Every shortcut of the desk: the key as written on it, and the command it gives. All of them go
 * with Alt, so that none is in the way of typing or of a screen reader; `?` alone works where
 * nothing is typed.
 */
export const shortcuts = [
  { group: "offers", key: "a", command: "accept" },
  { group: "offers", key: "d", command: "decline" },
  { group: "offers", key: "w", command: "takeWaiting" },
  { group: "moving", key: "ArrowDown", command: "next" },
  { group: "moving", key: "ArrowUp", command: "previous" },
  { group: "moving", key: "i", command: "focusInbox" },
  { group: "moving", key: "m", command: "focusComposer" },
  { group: "moving", key: "k", command: "focusCard" },
  { group: "moving", key: "s", command: "search" },
  { group: "conversation", key: "n", command: "note" },
  { group: "conversation", key: "t", command: "transfer" },
  { group: "conversation", key: "b", command: "returnToBot" },
  { group: "conversation", key: "c", command: "close" },
  { group: "conversation", key: "1", command: "suggestion1", shown: "1 … 5" },
  { group: "conversation", key: "2", command: "suggestion2", hidden: true },
  { group: "conversation", key: "3", command: "suggestion3", hidden: true },
  { group: "conversation", key: "4", command: "suggestion4", hidden: true },
  { group: "conversation", key: "5", command: "suggestion5", hidden: true },
  { group: "desk", key: "p", command: "presence" },
  { group: "desk", key: "h", command: "help", shown: "H", alone: "?" },
];

/** Gives commands on their keys from now on, while `isActive()`. */
export function followShortcuts(commands, isActive) {
  document.addEventListener("keydown", (event) => {
    const shortcut = shortcuts.find((each) => isMeant(each, event));
    if (!shortcut || !isActive() || isBehindDialog(shortcut)) return;
    event.preventDefault();
    commands[shortcut.command]();
  });
}

function isMeant({ key, alone }, event) {
  // A browser that fills a field in sends a key without a name.
  if (!event.key || event.ctrlKey || event.metaKey || isComposing(event)) return false;
  if (alone && event.key === alone && !event.altKey) return !isTyping(event.target);
  return event.altKey && !event.shiftKey && isKey(event, key);
}

// With Alt many keyboards write another character, such as ć, ñ, # or €: where somebody writes it
// is theirs. Elsewhere the key's place tells which one was pressed. Digits of the number pad with
// Alt write a character on Windows (Alt 1 3 0 is é), one at a time.
function isKey(event, key) {
  if (event.code?.startsWith("Numpad")) return false;
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  const isPlain = /^[a-z0-9]$/i.test(event.key);
  if (isPlain || isTyping(event.target) || event.getModifierState("AltGraph")) return false;
  return [`Key${key.toUpperCase()}`, `Digit${key}`].includes(event.code);
}

function isTyping(target) {
  return target.matches("input, textarea, select, [contenteditable]");
}

function isBehindDialog({ command }) {
  return command !== "help" && document.querySelector("dialog[open]") !== null;
}

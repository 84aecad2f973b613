import assert from "node:assert/strict";
import { test } from "node:test";
import { partsOf } from "../../../Sources/BalieServer/Web/shared/words/links.js";

const linked = (words) => partsOf(words).filter(({ href }) => href).map(({ text }) => text);

test("a bracket that was opened in an address belongs to it", () => {
  const wiki = "https://nl.wikipedia.org/wiki/Delft_(stad)";
  assert.deepEqual(linked(`Zie ${wiki}.`), [wiki]);
  assert.deepEqual(linked(`(zie ${wiki})`), [wiki]);
  assert.deepEqual(linked("(zie https://example.nl/a)"), ["https://example.nl/a"]);
  assert.deepEqual(linked("[https://example.nl/a[1]]"), ["https://example.nl/a[1]"]);
});

test("quotes and stops of any script are no part of an address", () => {
  for (const end of [".", ",", "?!", "”", "’", "»", "›", "„", "‚", "。", "」", "）", "》", "〟", "⟩", "؟", "،", "…", '"', "'", "**", "`"]) {
    assert.deepEqual(linked(`kijk op https://example.nl/pad${end} verder`), ["https://example.nl/pad"], end);
  }
});

test("dashes and signs that nobody sees are no part of an address", () => {
  for (const end of ["—", "–", "\u200b", "\u200f", "\u200e", "\u2069", "\ufeff", "\u00ad", "\u200d", "\u061c."]) {
    assert.deepEqual(linked(`https://example.nl/pad${end}`), ["https://example.nl/pad"], escape(end));
  }
  assert.deepEqual(linked("https://example.nl/a—dus"), ["https://example.nl/a"]);
  const inside = ["https://example.nl/1914–1918", "https://example.nl/می\u200cخواهم"];
  for (const address of inside) assert.deepEqual(linked(address), [address]);
});

test("an address may be written in capitals, and end in a slash or a sign of its own", () => {
  for (const address of ["HTTPS://Example.NL/A", "https://example.nl/", "http://localhost:8080/a?b=c&d=%20#e"]) {
    assert.deepEqual(linked(`${address} is het`), [address]);
  }
});

test("what only looks like an address stays words, and no word is lost", () => {
  for (const words of ["https://", "javascript:alert(1)", "xhttps://a.nl", "http://[", "", "https://a.nl en http://b.nl!"]) {
    assert.equal(partsOf(words).map(({ text }) => text).join(""), words);
  }
  assert.deepEqual(linked("javascript:alert(1) https:// http://["), []);
});

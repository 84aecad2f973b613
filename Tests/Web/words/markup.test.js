import assert from "node:assert/strict";
import { test } from "node:test";
import { piecesOf } from "../../../Sources/BalieServer/Web/shared/words/markup.js";

test("markup is cut into what opens, what closes and words", () => {
  const html = '<p>A &amp; <a href="/b?c=1&amp;d" title="&quot;e&quot;">f</a><br />\n&#233;</p>\n';
  assert.deepEqual(piecesOf(html), [
    { open: "p", attributes: {} },
    { text: "A & " },
    { open: "a", attributes: { href: "/b?c=1&d", title: '"e"' } },
    { text: "f" },
    { close: "a" },
    { open: "br", attributes: {} },
    { text: "\né" },
    { close: "p" },
    { text: "\n" },
  ]);
});

test("what was left out leaves nothing, and a loose sign is a word", () => {
  assert.deepEqual(piecesOf("<!-- raw HTML omitted -->"), []);
  assert.deepEqual(piecesOf("a < b &constructor; &#x110000;").map(({ text }) => text).join(""),
    "a < b &constructor; &#x110000;");
});

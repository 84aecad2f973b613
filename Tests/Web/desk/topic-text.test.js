import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { partsOf, textOf } from "../../../Sources/BalieServer/Web/desk/balie-knowledge-files/topic-text.js";

const root = new URL("../../../", import.meta.url);

function topics() {
  return readdirSync(new URL("Knowledge", root), { recursive: true })
    .filter((name) => /\/[^_/]+\.md$/.test(`/${name}`))
    .map((name) => readFileSync(new URL(`Knowledge/${name}`, root), "utf8"));
}

test("a form that is not touched changes no sign of a topic", () => {
  const shown = topics().filter((text) => partsOf(text) !== null);
  assert.ok(shown.length > 20, `only ${shown.length} topics can be shown as a form`);
  for (const text of shown) assert.equal(textOf(partsOf(text)), text);
});

test("a topic's parts are its own", () => {
  const text = "---\nstatus: active\n---\n\n# nl: Hoe lang?\n- hoe lang\n- duur\n\nkeywords: tijd\n\nTwee dagen.\n";
  const parts = partsOf(text);
  const [edition] = parts.editions;
  assert.deepEqual(edition.phrasings, ["hoe lang", "duur"]);
  assert.equal(edition.keywords, "tijd");
  assert.equal(edition.body.trim(), "Twee dagen.");
  edition.title = "Hoe snel?";
  edition.phrasings.push("hoe snel");
  assert.equal(textOf(parts), text.replace("# nl: Hoe lang?", "# nl: Hoe snel?").replace("- duur\n", "- duur\n- hoe snel\n"));
});

test("what is no topic has no form", () => {
  assert.equal(partsOf("language: nl\ntries: 2\n"), null);
});

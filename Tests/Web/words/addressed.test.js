import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadTexts } from "../../../Sources/BalieServer/Web/shared/texts.js";

const base = new URL("../../../Sources/BalieServer/Web/widget/texts/", import.meta.url);
const all = (language) => ({ ...read(`${language}.json`), ...read(`seldom/${language}.json`) });
const read = (name) => JSON.parse(readFileSync(new URL(name, base), "utf8"));

globalThis.fetch = async (url) => ({ ok: true, json: async () => JSON.parse(readFileSync(url, "utf8")) });

test("a site that says u is spoken for by every text", async () => {
  const texts = await loadTexts(base, ["nl"], true);
  await texts.complete();
  const informal = /\b(je|jij|jou|jouw|jullie)\b/i;
  for (const key of Object.keys(all("nl"))) {
    assert.doesNotMatch(texts.t(key), informal, key);
  }
});

test("a site that says du, or tu, is spoken for by every text", async () => {
  const german = await loadTexts(base, ["de"], false);
  await german.complete();
  for (const key of Object.keys(all("de"))) {
    assert.doesNotMatch(german.t(key), /\b(Ihnen|Ihre?[nmrs]?)\b|\bSie\b/, key);
  }
  const french = await loadTexts(base, ["fr"], false);
  await french.complete();
  for (const key of Object.keys(all("fr"))) {
    assert.doesNotMatch(french.t(key), /\b(vous|votre|vos)\b/i, key);
  }
});

test("every text in another form of address is one that there is", () => {
  for (const [folder, language] of [["formal", "nl"], ["informal", "de"], ["informal", "fr"]]) {
    const usual = all(language);
    for (const [key, text] of Object.entries(read(`${folder}/${language}.json`))) {
      assert.ok(key in usual, key);
      const holes = (words) => [...words.matchAll(/\{\w+\}/g)].map(String).sort();
      assert.deepEqual(holes(text), holes(usual[key]), key);
    }
  }
});

test("a site that says nothing is spoken for as is usual", async () => {
  const texts = await loadTexts(base, ["nl"]);
  assert.equal(texts.t("composer.label"), read("nl.json")["composer.label"]);
});

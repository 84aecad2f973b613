import assert from "node:assert/strict";
import { test } from "node:test";
import { fits } from "../../../Sources/BalieServer/Web/widget/site/page-pattern.js";

test("one star is one part of a path or a piece of it", () => {
  assert.ok(fits("/retour/*", "/retour/kosten"));
  assert.ok(fits("/retour/*", "/retour/kosten/"));
  assert.ok(!fits("/retour/*", "/retour/kosten/laag"));
  assert.ok(fits("/wasmachine*", "/wasmachine.html"));
});

test("two stars are any number of parts", () => {
  for (const path of ["/retour", "/retour/a", "/retour/a/b"]) assert.ok(fits("/retour/**", path));
  assert.ok(!fits("/retour/**", "/retourneren"));
  assert.ok(fits("/**/wasmachine*", "/demo/wasmachine.html"));
});

test("what means something in an expression is taken as it stands", () => {
  assert.ok(!fits("/a.b", "/axb"));
  assert.ok(fits("/a(b)+", "/a(b)+"));
});

import assert from "node:assert/strict";
import test from "node:test";
import { pageAt } from "../../../Sources/BalieServer/Web/widget/invitations/behaviour/page.js";
import { matches } from "../../../Sources/BalieServer/Web/widget/invitations/rules/page-scope.js";

const fitting = [
  ["/", "/"], ["/*", "/drogers"], ["/*/*/**", "/drogers/aeg"], ["/**", "/"],
  ["/drogers/**", "/drogers"], ["/drogers/**", "/en/drogers/aeg/foto/2?kleur=wit"],
  ["/aeg-*", "/aeg-100"], ["/**/foto", "/drogers/aeg/foto"], ["/*-wit-*", "/aeg-wit-2024"],
];
const others = [
  ["/", "/drogers"], ["/*", "/"], ["/*", "/drogers/aeg"], ["/drogers/**", "/drogerij"],
  ["/aeg-*", "/bosch-aeg-1"], ["/**/foto", "/drogers/foto/2"], ["/a*a", "/a"],
];

test("a pattern fits the pages that the checker says it fits", () => {
  for (const [pattern, path] of fitting) assert.ok(matches(pattern, pageAt(path)), `${pattern} ${path}`);
  for (const [pattern, path] of others) assert.ok(!matches(pattern, pageAt(path)), `${pattern} ${path}`);
});

import assert from "node:assert/strict";
import test from "node:test";
import { ClickPath } from "../../../Sources/BalieServer/Web/widget/invitations/behaviour/click-path.js";
import { Arbiter } from "../../../Sources/BalieServer/Web/widget/invitations/rules/arbiter.js";

const rule = (name, rest = {}) => ({ name, priority: 0, when: [[{ kind: "dwell", seconds: 5 }]], ...rest });
const names = (rules) => rules.map(({ name }) => name);

/** Somebody who has looked at a page for ten seconds, since 1000. */
function looking() {
  const path = new ClickPath();
  path.beginVisit(1_000);
  path.observe({ type: "page", path: "/drogers/aeg" }, 1_000);
  path.passTime(1_010);
  return path;
}

test("what was said in this visit keeps the others back, and is none of them itself", () => {
  const arbiter = new Arbiter([rule("a"), rule("b")]);
  const said = [{ rule: "a", at: 1_006 }];
  assert.equal(arbiter.judge(looking(), said, 1_010), null);
  assert.deepEqual(names(arbiter.capped(looking(), said, 1_010)), ["b"]);
  assert.deepEqual(arbiter.capped(looking(), [], 1_010), []);
});

test("a cap over days holds, and the rest between any two", () => {
  const weekly = new Arbiter([rule("a", { perDays: 1, days: 7 })]);
  assert.deepEqual(names(weekly.capped(looking(), [{ rule: "a", at: 900 }], 1_010)), ["a"]);
  const resting = new Arbiter([rule("b")], 120);
  assert.deepEqual(names(resting.capped(looking(), [{ rule: "a", at: 950 }], 1_010)), ["b"]);
  assert.deepEqual(resting.capped(looking(), [{ rule: "a", at: 800 }], 1_010), []);
});

test("a rule that is not met is kept back by nothing", () => {
  const arbiter = new Arbiter([rule("late", { when: [[{ kind: "dwell", seconds: 50 }]] })]);
  assert.deepEqual(arbiter.capped(looking(), [{ rule: "a", at: 1_006 }], 1_010), []);
});

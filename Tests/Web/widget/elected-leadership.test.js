import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { ElectedLeadership } from "../../../Sources/BalieServer/Web/widget/conversation/line/elected-leadership.js";

let tabs;

beforeEach(() => {
  mock.timers.enable({ apis: ["setTimeout"] });
  tabs = [];
});

afterEach(() => mock.timers.reset());

/** A tab that hears all others but itself, unless it sleeps. */
function open() {
  const tab = { leads: false, asleep: false };
  const say = (message) => tabs
    .filter((other) => other !== tab && !other.asleep)
    .forEach((other) => other.leadership.hear(message));
  const lead = () => (tab.leads = true);
  const stop = () => (tab.leads = false);
  tab.leadership = new ElectedLeadership({ say, lead, stop });
  tabs.push(tab);
  tab.leadership.seek();
  return tab;
}

function leaders() {
  return tabs.filter(({ leads }) => leads);
}

test("of many tabs that open at once one leads", () => {
  for (let count = 0; count < 8; count++) open();
  mock.timers.tick(1_000);
  assert.equal(leaders().length, 1);
});

test("who comes later follows", () => {
  const first = open();
  mock.timers.tick(1_000);
  open();
  mock.timers.tick(1_000);
  assert.deepEqual(leaders(), [first]);
});

test("when the leading tab goes another takes its place", () => {
  const first = open();
  mock.timers.tick(1_000);
  const second = open();
  mock.timers.tick(1_000);
  tabs.shift();
  first.leadership.resign();
  mock.timers.tick(1_000);
  assert.equal(first.leads, false);
  assert.deepEqual(leaders(), [second]);
});

test("a tab that slept through its relief follows when it wakes", () => {
  const first = open();
  mock.timers.tick(1_000);
  const second = open();
  mock.timers.tick(1_000);
  first.asleep = true;
  second.leadership.take();
  first.asleep = false;
  open();
  mock.timers.tick(1_000);
  assert.deepEqual(leaders(), [second]);
});

import { readFileSync } from "node:fs";
import { ClickPath } from "../../../Sources/BalieServer/Web/widget/invitations/behaviour/click-path.js";
import { Arbiter } from "../../../Sources/BalieServer/Web/widget/invitations/rules/arbiter.js";

const paths = new URL("../../BalieVisitsTests/Paths/", import.meta.url);

/** A file of the recorded click paths' folder. */
export const recorded = (name) => readFileSync(new URL(name, paths), "utf8");

/** One object a line. */
export const lines = (text) => text.split("\n").filter(Boolean).map((line) => JSON.parse(line));

/** The last visit begins here; those before it so many days earlier. */
const present = 1_000 * 86_400;

/**
 * Plays a recorded visitor through the rules, a second at a time, and gives what would have been
 * said: `{visit, t, rule, show}`.
 */
export function replay({ rules, rest }, visitor) {
  const arbiter = new Arbiter(rules, rest);
  const path = new ClickPath();
  const [said, invitations] = [[], []];
  for (const [visit, { startedDaysAgo, events }] of visitor.visits.entries()) {
    const start = present - startedDaysAgo * 86_400;
    const look = (t) => {
      const rule = arbiter.judge(path, said, start + t);
      if (!rule) return;
      said.push({ rule: rule.name, at: start + t });
      invitations.push({ visit, t, rule: rule.name, show: rule.show });
    };
    path.beginVisit(start);
    let last = 0;
    for (const event of events) {
      for (let second = Math.floor(last) + 1; second < event.t; second++) {
        path.passTime(start + second);
        look(second);
      }
      if (event.type === "end") {
        path.passTime(start + event.t);
        break;
      }
      path.observe(event, start + event.t);
      look(event.t);
      last = event.t;
    }
  }
  return invitations;
}

import assert from "node:assert/strict";
import test from "node:test";

test("a clock that is set back does not take the page back, and one set forward takes it along", async (context) => {
  context.mock.timers.enable({ apis: ["Date"], now: 1_000_000_000 });
  const { steadyNow } = await import("../../../Sources/BalieServer/Web/widget/invitations/behaviour/steady-now.js");
  const near = (moment) => assert.ok(Math.abs(steadyNow() - moment) < 1, `${steadyNow()}`);
  near(1_000_000);
  context.mock.timers.setTime(1_000_000_000 - 7_200_000);
  near(1_000_000);
  context.mock.timers.setTime(1_000_000_000 + 7_200_000);
  near(1_007_200);
  context.mock.timers.setTime(1_000_000_000);
  near(1_007_200);
});

import assert from "node:assert/strict";
import test from "node:test";
import { hearServerTime, serverNow } from "../../../Sources/BalieServer/Web/shared/line/server-clock.js";

const answer = (time) => ({ headers: new Headers(time === undefined ? {} : { "Balie-Time": String(time) }) });

test("it is the server's time, whatever this machine's clock says or is set to", (context) => {
  context.mock.timers.enable({ apis: ["Date"], now: 5_000_000 });
  assert.equal(serverNow(), 5_000_000);
  hearServerTime(answer(86_400_000_000), performance.now());
  assert.ok(Math.abs(serverNow() - 86_400_000_000) < 200);
  context.mock.timers.setTime(1);
  assert.ok(Math.abs(serverNow() - 86_400_000_000) < 200);
  hearServerTime(answer(), performance.now());
  hearServerTime(answer("gisteren"), performance.now());
  assert.ok(Math.abs(serverNow() - 86_400_000_000) < 200);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { ownAddress } from "../../../Sources/BalieServer/Web/shared/line/address.js";

test("a path of Balie's own is found from where its files are, whatever stands before", () => {
  const folder = new URL("../../../Sources/BalieServer/Web/", import.meta.url);
  assert.equal(ownAddress("/api/site").href, `${folder}api/site`);
});

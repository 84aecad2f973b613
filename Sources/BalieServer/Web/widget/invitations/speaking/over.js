import { serverNow } from "../../../shared/line/server-clock.js";

/** By the server's clock: a deal's end is true whatever the visitor's machine says. */
export function isOver({ ends }) {
  return ends !== undefined && ends * 1_000 <= serverNow();
}

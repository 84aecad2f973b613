import { keptText } from "../keeping/kept-stay.js";
import { keptKey } from "../keeping/stay-key.js";
import { VisitAPI } from "./visit-api.js";

/** All that is kept of a visitor's visits: `{browser, server}`, null where there is nothing. */
export async function allKept(base) {
  const key = keptKey(base);
  const server = key ? await new VisitAPI(base, key).all() : null;
  return { browser: JSON.parse(keptText(base) ?? "null"), server };
}

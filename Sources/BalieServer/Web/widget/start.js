import { Frame } from "./frame/frame.js";

/** Called by the loader: puts the window, closed, into the page beside its launcher. */
export async function start({ host, launcher, options }) {
  const frame = new Frame({ host, launcher, options, base: new URL("../", import.meta.url).href });
  await frame.prepare();
  return frame;
}

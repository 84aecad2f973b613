import { Frame } from "./frame/frame.js";

/** Called by the loader: puts the window, closed, into the page beside its launcher. */
export async function start(widget) {
  const frame = new Frame(widget);
  await frame.prepare();
  return frame;
}

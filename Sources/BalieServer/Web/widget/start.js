import { Frame } from "./frame/frame.js";
import { tellActs } from "./telling/acts.js";

/** Called by the loader: puts the window, closed, into the page beside its launcher. */
export async function start(widget) {
  const frame = new Frame(widget);
  await frame.prepare();
  if (widget.who) frame.conversation.identify(widget.who);
  tellActs(widget, frame.conversation);
  return frame;
}

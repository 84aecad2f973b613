import { BalieWindow } from "../widget/balie-window/balie-window.js";

const wishes = new URLSearchParams(location.search);
const language = wishes.get("language") ?? navigator.language;

const conversationWindow = new BalieWindow({
  base: new URL("../", import.meta.url).href,
  language,
  team: wishes.get("team") ?? undefined,
  level: 1,
  // Where a link on another site brought somebody from, e.g. `facebook`.
  pageKeys: ["from"],
});
conversationWindow.addEventListener("balie-look", ({ detail }) => wear(detail));
document.getElementById("chat").append(conversationWindow);
await conversationWindow.prepare();

const { conversation } = conversationWindow;
speak();
conversationWindow.addEventListener("balie-spoken", speak);
conversationWindow.shown({ takeFocus: true });
await conversation.resume();
conversation.viewPage();
ask();

function speak() {
  const { texts, label } = conversationWindow;
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.dir;
  document.title = label;
}

/** A question that a link brings along is asked once, however often the page is loaded. */
function ask() {
  const words = wishes.get("ask")?.trim().slice(0, 1_000);
  if (!words) return;
  wishes.delete("ask");
  history.replaceState(null, "", `?${wishes}`);
  conversation.say(words);
}

function wear({ color, corners }) {
  if (corners !== undefined) conversationWindow.style.setProperty("--balie-radius-l", `${corners}px`);
  if (CSS.supports("color", color)) document.documentElement.style.setProperty("--balie-color", color);
}

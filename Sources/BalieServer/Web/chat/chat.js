import { BalieWindow } from "../widget/balie-window/balie-window.js";

const wishes = new URLSearchParams(location.search);
const language = wishes.get("language") ?? navigator.language;

const conversationWindow = new BalieWindow({
  base: new URL("../", import.meta.url).href,
  language,
  team: wishes.get("team") ?? undefined,
  level: 1,
});
document.getElementById("chat").append(conversationWindow);
await conversationWindow.prepare();

const { texts, conversation, label } = conversationWindow;
document.documentElement.lang = texts.language;
document.documentElement.dir = texts.dir;
document.title = label;
conversationWindow.shown({ takeFocus: true });
await conversation.resume();
conversation.viewPage();

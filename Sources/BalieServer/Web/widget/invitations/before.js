import { pageAt } from "./behaviour/page.js";
import { matches } from "./rules/page-scope.js";
import { Bubble } from "./bubble/bubble.js";
import { stayKey } from "./keeping/stay-key.js";

const titles = {
  nl: "Kan ik je ergens mee helpen?",
  en: "Can I help you with anything?",
  de: "Kann ich Ihnen helfen?",
  fr: "Puis-je vous aider ?",
  tr: "Yardımcı olabilir miyim?",
  ar: "هل يمكنني مساعدتك؟",
};

/**
 * Before anybody agreed to anything: an invitation from the time in view on this very page, where
 * the site wants it, `/wasmachines/** 60` in seconds. It lives in this page's memory; nothing is
 * reported or counted. Sent away, one flag without identity keeps it away: the visitor's own wish.
 */
export function wait(widget, setting) {
  const [pattern, seconds] = `${setting}`.trim().split(/\s+/);
  const flag = `${stayKey(widget.base)}:away`;
  if (!(Number(seconds) >= 3) || isAway(flag)) return;
  let inView = 0;
  const timer = setInterval(() => {
    if (document.hidden || !matches(pattern, pageAt(location.pathname))) return;
    if (widget.frame?.isOpen || Object.values(window.Balie.consented ?? {}).includes(true)) return clearInterval(timer);
    inView += 1;
    if (inView < Number(seconds)) return;
    clearInterval(timer);
    show(widget, flag);
  }, 1_000);
}

function show(widget, flag) {
  const bubble = new Bubble(widget, { show: "question", title: titles[widget.language] });
  widget.addEventListener("balie-open", () => bubble.close(), { once: true });
  bubble.addEventListener("dismissed", () => {
    bubble.close();
    keepAway(flag);
  });
  bubble.addEventListener("followed", async ({ detail }) => {
    bubble.close();
    (await widget.start())?.ask(detail.question);
  });
  bubble.open();
}

function isAway(flag) {
  try {
    return localStorage.getItem(flag) !== null;
  } catch {
    // Storage is blocked here: then nothing can have been kept.
    return false;
  }
}

function keepAway(flag) {
  try {
    localStorage.setItem(flag, "1");
  } catch {
    // Blocked: it is away for this page.
  }
}

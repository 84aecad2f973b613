/*
 * Balie's loader. It draws the launcher and nothing else; the window comes with the first click, or
 * at once where a conversation is under way. Until the visitor says something it stores nothing and
 * sends nothing.
 *
 *   <script src="https://HOST/widget.js" data-language="nl" async></script>
 *
 * and, as one likes, `data-team` and `data-color`.
 */
(() => {
  const labels = {
    nl: "Stel je vraag",
    en: "Ask a question",
    de: "Frage stellen",
    fr: "Poser une question",
    tr: "Soru sorun",
    ar: "اطرح سؤالك",
  };
  const script = document.currentScript ?? document.querySelector('script[src$="/widget.js"]');
  const origin = new URL(script.src).origin;
  const options = { ...script.dataset };
  const wish = options.language || document.documentElement.lang || "en";
  const language = wish.slice(0, 2).toLowerCase();
  if (document.querySelector("balie-widget")) return;

  const host = document.createElement("balie-widget");
  const root = host.attachShadow({ mode: "open" });
  const launcher = document.createElement("button");
  launcher.id = "launcher";
  launcher.type = "button";
  launcher.lang = labels[language] ? language : "en";
  launcher.dir = language === "ar" ? "rtl" : "ltr";
  launcher.setAttribute("part", "launcher");
  launcher.setAttribute("aria-expanded", "false");
  launcher.setAttribute("aria-haspopup", "dialog");
  launcher.append(drawing(), text(labels[launcher.lang]));

  const look = document.createElement("link");
  look.rel = "stylesheet";
  look.href = `${origin}/widget/launcher.css`;
  // Drawn only once it is dressed: a page never flashes a bare button.
  look.onload = () => root.append(launcher);
  root.append(look);

  let started = null;
  let tries = 0;
  const start = () =>
    (started ??= import(`${origin}/widget/start.js${tries++ ? `?try=${tries}` : ""}`)
      .then((module) => module.start({ host, launcher, options }))
      .catch((error) => {
        started = null;
        throw error;
      }));

  /** Opens the window; a page may call it from a link of its own. */
  host.open = async () => {
    launcher.setAttribute("aria-busy", "true");
    try {
      (await start()).open();
    } finally {
      launcher.removeAttribute("aria-busy");
    }
  };
  const isOpen = () => launcher.getAttribute("aria-expanded") === "true";
  launcher.onclick = () => (isOpen() ? host.close() : host.open());

  if (document.body) appear();
  else document.addEventListener("DOMContentLoaded", appear);

  function appear() {
    document.body.append(host);
    paint(options.color);
    if (isUnderWay()) start();
  }

  /**
   * Takes the site's colour, with black or white upon it: whichever has the better contrast (WCAG
   * 2.2).
   */
  function paint(color) {
    if (!color || !CSS.supports("color", color)) return;
    host.style.color = color;
    const light = getComputedStyle(host)
      .color.match(/[\d.]+/g)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    host.style.color = "";
    const luminance = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    host.style.setProperty("--balie-accent", color);
    host.style.setProperty("--balie-on-accent", luminance > 0.179 ? "#000" : "#fff");
  }

  function isUnderWay() {
    try {
      const kept = JSON.parse(localStorage.getItem(`balie:${new URL(origin).host}`));
      return kept !== null && !kept.closed;
    } catch {
      // Storage is blocked here: then nothing can be under way.
      return false;
    }
  }

  function drawing() {
    const space = "http://www.w3.org/2000/svg";
    const image = document.createElementNS(space, "svg");
    const path = document.createElementNS(space, "path");
    image.setAttribute("viewBox", "0 0 24 24");
    image.setAttribute("aria-hidden", "true");
    path.setAttribute("d", "M20.5 11.5a8.5 8 0 0 1-12.2 7.2L3.5 20l1.4-4.1a8.5 8 0 1 1 15.6-4.4Z");
    image.append(path);
    return image;
  }

  function text(words) {
    const label = document.createElement("span");
    label.className = "label";
    label.textContent = words;
    return label;
  }
})();

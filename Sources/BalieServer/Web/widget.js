/* Draws the launcher; the window comes with the first click, or where a talk is under way. */
(() => {
  const labels = {
    nl: "Stel een vraag",
    en: "Ask a question",
    de: "Frage stellen",
    fr: "Poser une question",
    tr: "Soru sorun",
    ar: "اطرح سؤالك",
  };
  const light = "clamp(0,(.179 - .2126*r - .7152*g - .0722*b)*9999,1) ";
  const look = `:host{all:initial!important;position:fixed!important;display:block!important;
z-index:2147483000!important;inset-inline-end:max(20px,env(safe-area-inset-right))!important;
bottom:calc(max(20px,env(safe-area-inset-bottom)) + var(--balie-raise,0px))!important}
:host([data-position=left]){inset-inline:20px auto!important}
:host([hidden]),[hidden],[aria-expanded=true]{display:none!important}
@supports (color:rgb(from red r g b)){:host{--balie-site-accent:rgb(from var(--balie-color) r g b/1);
--balie-site-on-accent:color(from var(--balie-color) srgb-linear ${light + light + light}/1);
--balie-site-ink-light:oklch(from var(--balie-color) min(l,.42) c h/1);
--balie-site-ink-dark:oklch(from var(--balie-color) max(l,.82) c h/1)}}
#launcher{display:flex;align-items:center;gap:10px;min-height:56px;margin:0 0 0 auto;padding:0 22px;
border:1px solid transparent;border-radius:28px;background:var(--balie-site-accent,#12606c);
color:var(--balie-site-on-accent,#fff);box-shadow:0 1px 3px #0004,0 6px 20px #0004;cursor:pointer;
font:600 16px/1.2 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
:focus-visible{outline:3px solid var(--balie-site-accent,#12606c);outline-offset:3px}
[aria-busy]{cursor:progress;opacity:.8}
#launcher:before{content:"";width:19px;height:16px;border:2px solid;border-radius:11px 11px 11px 3px}
@media (max-width:600px){#launcher{width:56px;justify-content:center;padding:0}
span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}
@media print{#launcher{display:none}}`;

  // Run again (a second tag, a page that swaps its body): the one that is there comes back.
  const known = customElements.get("balie-widget");
  if (known) return known.appear();
  const page = window.Balie ?? {};
  const isOurs = (each) => /\/widget\.js([?#]|$)/.test(each?.src);
  const tag = [document.currentScript, ...document.scripts].find(isOurs);
  const address = tag?.src ?? page.from ?? new Error().stack.match(/https?:[^\s()]+\/widget\.js[^\s():]*/)?.[0];
  if (!address) return console.error("Balie: set window.Balie.from to widget.js's address.");
  const { href: base, host, pathname } = new URL(".", address);
  const options = { ...Object.fromEntries(new URL(address).searchParams), ...page, ...tag?.dataset };
  const [wish] = `${options.language || document.documentElement.lang}`.toLowerCase().split(/[\W_]/);
  const language = labels[wish] ? wish : "en";
  // The server puts the digest of these files into their address, under which they never change.
  const files = "widget";
  const load = (name, tries) => import(`${base}${files}/${name}.js${tries ? `?${tries}` : ""}`);
  addEventListener("securitypolicyviolation", ({ blockedURI, disposition, effectiveDirective }) => {
    if (disposition === "enforce" && blockedURI.startsWith(base.slice(0, 12))) widget.refused = effectiveDirective;
  });

  class BalieWidget extends HTMLElement {
    #root = this.attachShadow({ mode: "open" });
    #tries = 0;
    launcher = make("button", {
      id: "launcher", type: "button", lang: language, dir: language === "ar" ? "rtl" : "ltr",
      part: "launcher", "aria-expanded": "false", "aria-haspopup": "dialog",
    });

    // `document.open()` takes every listener away, the window's own as well: then all is built anew.
    static appear() {
      heard = false;
      dispatchEvent(new Event("balie-here"));
      if (heard) return widget.appear();
      widget.frame?.rest();
      widget.remove();
      begin();
    }

    constructor() {
      super();
      Object.assign(this, { base, options, language });
      this.launcher.innerText = labels[language];
      const label = make("span");
      label.append(...this.launcher.childNodes);
      this.launcher.append(label);
      this.wear(look);
    }

    wear(css) {
      try {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
      } catch {
        this.#root.append(Object.assign(make("style"), { textContent: css }));
      }
    }

    // Beside the body, where a page that swaps or transforms its body leaves it.
    appear() {
      this.body = document.body;
      if (!this.isConnected) document.documentElement.append(this);
    }

    draw() {
      this.#root.append(this.launcher);
    }

    connectedCallback() {
      try {
        this.popover = "manual";
        this.showPopover();
      } catch {
        // An older browser: then by the rules above.
      }
      this.frame?.resume();
    }

    // Moved, or swept away with its page: back again. Taken out by itself: put away.
    disconnectedCallback() {
      setTimeout(() => {
        if (this.isConnected) return;
        if (document.body === this.body) this.frame?.rest();
        else if (this === widget) BalieWidget.appear();
      });
    }

    // Whose listeners came before ours asks this of a key's target: whether somebody types there.
    get isContentEditable() {
      return Boolean(this.#root.activeElement);
    }

    start() {
      return (this.started ??= load("start", this.#tries++)
        .then((module) => module.start(this))
        .then((frame) => (this.frame = frame))
        .catch((error) => {
          this.started = null;
          load("site/elsewhere").then((module) => module.explain(this, error), () => {
            console.error(`Balie: add ${new URL(base).origin} to ${this.refused ?? "script-src"}.`);
            location.assign(`${base}chat`);
          });
        }));
    }

    async open() {
      this.launcher.ariaBusy = "true";
      (await this.start())?.open();
      this.launcher.removeAttribute("aria-busy");
    }

    close() {
      this.frame?.close();
    }
  }
  customElements.define("balie-widget", BalieWidget);
  let widget = null;
  let heard = false;

  const waiting = page.queue ?? [];
  let doer = null;
  // One promise for all: two imports of one module may be there in any order, and calls may not.
  const act = (...calls) => {
    doer ??= load("site/calls").catch((error) => ((doer = null), Promise.reject(error)));
    return doer.then((module) => module.run(widget, calls));
  };
  window.Balie = { ...page, queue: { push: act } };
  for (const name of ["open", "close", "ask", "hide", "show", "on", "identify", "consent", "kept", "product", "basket", "goal", "order", "signal"]) {
    window.Balie[name] = (...all) => act([name, ...all]);
  }

  function enter() {
    widget.appear();
    load("site/surroundings").then((module) => module.surround(widget));
    const hasDoors = options.show || options.pages || document.querySelector("[data-balie-open]");
    if (hasDoors) load("site/doors").then((module) => module.guard(widget)).finally(() => widget.draw());
    else widget.draw();
    if (isUnderWay()) widget.start();
    if (options.tcf || options.invite || typeof options.consent === "string") act(["site"]);
    if (waiting.length) act(...waiting.splice(0));
  }

  begin();

  function begin() {
    window.Balie.element = widget = new BalieWidget();
    listen();
    if (document.body) enter();
    else document.addEventListener("DOMContentLoaded", enter);
  }

  // First on an event's way, before a hotkey or a focus trap of the page: the window guards its own.
  function listen() {
    const guarded = "keydown keyup keypress beforeinput input paste copy cut compositionstart compositionupdate \
compositionend focus blur focusin focusout dragstart dragend dragenter dragover dragleave drop pointerdown mousedown \
touchstart touchmove touchend wheel click dblclick auxclick contextmenu";
    for (const name of guarded.split(" ")) {
      const passive = /^t|wh/.test(name);
      addEventListener(name, (event) => widget.guard?.(event), { capture: true, passive });
    }
    addEventListener("click", (event) => {
      const path = event.composedPath();
      const door = path[0].closest?.("[data-balie-open]");
      if (!path.includes(widget.launcher) && (!door || door.ariaDisabled === "true")) return;
      event.preventDefault();
      widget.open();
    }, true);
    addEventListener("balie-here", () => (heard = true));
  }

  function isUnderWay() {
    try {
      const kept = JSON.parse(localStorage.getItem(`balie:${host}${pathname.replace(/\/$/, "")}`));
      return kept && !kept.closed;
    } catch {
      // Storage is blocked here: then nothing can be under way.
      return false;
    }
  }

  function make(name, attributes = {}) {
    const made = document.createElement(name);
    for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key]);
    return made;
  }
})();

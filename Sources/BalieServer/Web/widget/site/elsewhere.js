import { h } from "../../shared/element.js";

const words = {
  nl: "Open de chat op een eigen pagina",
  en: "Open the chat on a page of its own",
  de: "Den Chat auf einer eigenen Seite öffnen",
  fr: "Ouvrir le chat sur sa propre page",
  tr: "Sohbeti kendi sayfasında açın",
  ar: "افتح المحادثة في صفحة خاصة بها",
};

/** What the page does not let in is still to be had on Balie's own page: one line says where. */
export function explain(widget, error) {
  const { base, language, options, refused, launcher } = widget;
  const { origin } = new URL(base);
  const why = refused
    ? `This page's Content-Security-Policy refuses it: add ${origin} to ${refused}.`
    : "It could not be reached.";
  console.error(`Balie: the window could not be loaded. ${why}`, error);
  if (widget.shadowRoot.querySelector("[role=status]")) return;
  const wishes = new URLSearchParams({ language });
  if (options.team) wishes.set("team", options.team);
  const link = h(
    "a",
    { href: `${base}chat?${wishes}`, target: "_blank", rel: "noopener", lang: language },
    words[language],
  );
  const note = h("div", { role: "status", id: "elsewhere", dir: launcher.dir });
  widget.wear(look);
  widget.shadowRoot.prepend(note);
  note.append(link);
}

const look = `#elsewhere{max-inline-size:260px;margin-block-end:8px;box-sizing:border-box;padding:12px 16px;
border:1px solid #848c8f;border-radius:12px;background:#fff;font:16px/1.4 system-ui,Arial,sans-serif}
#elsewhere a{color:#0b4a54}
@media print{#elsewhere{display:none}}`;

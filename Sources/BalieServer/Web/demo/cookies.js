/* A cookie bar as an example of how a site tells what its visitor agreed to. The choice is kept by
   the shop; Balie is told of it on every page, and of every change. */
const key = "lichtkring:cookies";
const purposes = {
  behaviour: "Help mij op het juiste moment: de winkel let in deze browser op waar ik naar kijk.",
  seen: "Laat medewerkers zien op welke pagina ik ben, zodat ze kunnen helpen.",
  measuring: "Meet of uitnodigingen en aanbiedingen mij iets opleveren.",
};

export function cookieBar(tell) {
  const choice = JSON.parse(localStorage.getItem(key) ?? "null");
  if (choice) tell("consent", choice);
  else open(tell, {});
  document.querySelector("[data-cookies]").addEventListener("click", () => {
    open(tell, JSON.parse(localStorage.getItem(key) ?? "{}"));
  });
}

function open(tell, choice) {
  document.querySelector(".cookies")?.remove();
  const bar = make("section", { className: "cookies" });
  bar.setAttribute("aria-label", "Cookies");
  const boxes = Object.entries(purposes).map(([name, words]) => box(name, words, choice[name] === true));
  const choose = (decide) => () => {
    const chosen = Object.fromEntries(boxes.map(({ input }) => [input.name, decide(input)]));
    localStorage.setItem(key, JSON.stringify(chosen));
    bar.remove();
    tell("consent", chosen);
  };
  const button = (words, className, decide) => {
    const made = make("button", { type: "button", textContent: words, className });
    made.addEventListener("click", choose(decide));
    return made;
  };
  const more = make("details", { open: Object.keys(choice).length > 0 });
  more.append(make("summary", { textContent: "Zelf kiezen" }), ...boxes.map(({ label }) => label), button("Bewaar mijn keuze", "text", (input) => input.checked));
  const acts = make("div", { className: "acts" });
  acts.append(button("Alles goed", "buy", () => true), button("Alleen het noodzakelijke", "text", () => false));
  const shown = make("pre", { hidden: true, tabIndex: 0 });
  const show = make("button", { type: "button", textContent: "Wat is er van mij bewaard?", className: "text" });
  show.addEventListener("click", () => tell("kept", (all) => {
    Object.assign(shown, { hidden: false, textContent: JSON.stringify(all, null, 2) });
  }));
  more.append(show, shown);
  bar.append(make("p", { textContent: "Mogen we meekijken om je beter te helpen? Je kunt dit altijd weer veranderen, onderaan elke pagina." }), acts, more);
  document.body.append(bar);
}

function box(name, words, checked) {
  const input = make("input", { type: "checkbox", name, checked });
  const label = make("label", {});
  label.append(input, ` ${words}`);
  return { input, label };
}

function make(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

import { h } from "../../shared/element.js";

/** Shows who speaks: a person by their initials, else the site by its logo. */
export function wear(badge, { name, logo }) {
  if (name) return badge.replaceChildren(h("span", { "aria-hidden": "true" }, initials(name)));
  const drawing = [...badge.childNodes];
  // A page's policy may refuse it: then the drawing stands for the site.
  const onerror = () => badge.replaceChildren(...drawing);
  const picture = h("img", { src: logo, alt: "", onerror });
  Object.assign(picture.style, { inlineSize: "100%", blockSize: "100%", objectFit: "contain", background: "#fff" });
  return badge.replaceChildren(picture);
}

function initials(name) {
  const parts = name.split(/\s+/).filter(Boolean);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : ""].map((part) => [...part][0] ?? "");
  return letters.join("").toUpperCase();
}

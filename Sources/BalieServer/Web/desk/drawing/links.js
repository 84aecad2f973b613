import { h } from "../../shared/element.js";

/** An address as a link where it is http or https; as mere words where it is anything else. */
export function addressLink(address, words = address) {
  if (!isWeb(address)) return h("span", { dir: "auto" }, words);
  return h(
    "a",
    { href: address, target: "_blank", rel: "noopener noreferrer", dir: "auto" },
    words,
  );
}

/** A visitor's e-mail address as a link; encoded, so that it cannot carry more than an address. */
export function mailLink(address) {
  const href = `mailto:${encodeURIComponent(address).replaceAll("%40", "@")}`;
  return h("a", { href, dir: "ltr" }, address);
}

/** A visitor's phone number as a link to dial. */
export function phoneLink(number) {
  return h("a", { href: `tel:${number.replace(/[^\d+]/g, "")}`, dir: "ltr" }, number);
}

function isWeb(address) {
  try {
    return ["http:", "https:"].includes(new URL(address).protocol);
  } catch {
    // What cannot be read as an address is shown as words.
    return false;
  }
}

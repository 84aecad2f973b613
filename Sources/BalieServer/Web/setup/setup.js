import { h } from "../shared/element.js";
import { request } from "../shared/request.js";
import { loadTexts } from "../shared/texts.js";
import { BalieSetup } from "./balie-setup.js";

const texts = await loadTexts(new URL("texts/", import.meta.url), navigator.languages);
document.documentElement.lang = texts.language;
document.documentElement.dir = texts.dir;
document.title = texts.t("title");

// The token works once, but should not stay in the address bar, the history or a screenshot.
const token = location.hash.replace(/^#(token=)?/, "");
history.replaceState(null, "", location.pathname);

// Out of reach is not over: then the form says what is wrong when it is sent.
const isOpen = await request("GET", "/api/setup").then(({ open }) => open, () => true);

customElements.define("balie-setup", BalieSetup);
const setup = h("balie-setup");
setup.begin(token, texts, isOpen);
document.body.append(setup);

import { fill, h } from "../../shared/element.js";
import { languageName } from "../drawing/format.js";
import { plus } from "../drawing/icons.js";
import { t } from "../drawing/words.js";
import { chosenPhrasings } from "./draft.js";

/** The questions as phrasings: which of them, and in which words. */
export function phrasingFields(draft, change) {
  let phrasings = draft.phrasings;
  const list = h("ol", { class: "phrasings" });
  const check = () => {
    const isLacking = draft.choice === "addPhrasings" && chosenPhrasings(phrasings).length === 0;
    const first = list.querySelector("input");
    first.setCustomValidity(isLacking ? t("phrasings.none") : "");
  };
  const put = (index, part) => {
    phrasings = phrasings.map((each, at) => (at === index ? { ...each, ...part } : each));
    change({ phrasings });
    check();
  };
  const show = () => {
    fill(list, ...phrasings.map((each, index) => row(each, index, draft.language, put)));
    check();
  };
  const add = () => {
    phrasings = [...phrasings, { text: "", language: null, isChosen: true }];
    change({ phrasings });
    show();
    list.lastElementChild.querySelector("input:not([type])").focus();
  };
  show();
  const button = h("button", { type: "button", class: "plain", onclick: add }, plus(), t(
    "phrasings.add",
  ));
  return h("fieldset", {}, h("legend", {}, t("phrasings")), list, button);
}

function row({ text, language, isChosen }, index, chosenLanguage, put) {
  const number = index + 1;
  const box = h("input", {
    type: "checkbox",
    checked: isChosen,
    "aria-label": t("phrasings.choose", { number }),
  });
  const words = h("input", {
    value: text,
    maxlength: "300",
    dir: "auto",
    autocomplete: "off",
    lang: language ?? chosenLanguage,
    "aria-label": t("phrasings.words", { number }),
  });
  box.addEventListener("change", () => put(index, { isChosen: box.checked }));
  words.addEventListener("input", () => put(index, { text: words.value }));
  const isOther = language && language !== chosenLanguage;
  return h("li", {}, box, words, isOther && h("span", { class: "tag" }, languageName(language)));
}

import { h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { t, tOr } from "../drawing/words.js";

/** What is wrong in the files, errors first, each with its place. */
export function problemList(problems) {
  const isError = ({ severity }) => severity === "error";
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  return h("ul", { class: "content-problems" }, ...[...errors, ...warnings].map(item));
}

function item({ severity, rule, file, line, column, message, excerpt, replacement }) {
  const words = tOr(`rule.${rule}`, null);
  return h(
    "li",
    { class: severity },
    h("span", { class: "severity" }, icon("alert"), t(`severity.${severity}`)),
    h("code", {}, `${file}:${line}:${column}`),
    words && h("p", { class: "rule" }, words),
    words && excerpt && quotation("problems.excerpt", excerpt),
    words && replacement && quotation("problems.replacement", replacement),
    // The checker's own words hold every detail, and are English at any desk.
    h("p", { class: words ? "detail" : "rule", lang: "en", dir: "auto" }, message),
  );
}

function quotation(name, words) {
  const [before, after] = t(name).split("{words}");
  return h("p", {}, before, h("q", { dir: "auto" }, words), after);
}

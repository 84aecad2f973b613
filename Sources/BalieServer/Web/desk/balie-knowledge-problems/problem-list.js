import { h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { t } from "../words.js";

/** What is wrong in the files, errors first, each with its place. */
export function problemList(problems) {
  const isError = ({ severity }) => severity === "error";
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  return h("ul", { class: "content-problems" }, ...[...errors, ...warnings].map(item));
}

function item({ severity, file, line, column, message }) {
  return h(
    "li",
    { class: severity },
    h("span", { class: "severity" }, icon("alert"), t(`severity.${severity}`)),
    h("code", {}, `${file}:${line}:${column}`),
    h("p", { dir: "auto" }, message),
  );
}

import { h } from "../../shared/element.js";
import { t } from "../drawing/words.js";
import { dimensions, lastDays, lengthOf, lengths, reaches, today, windows } from "./period.js";

/** The days, what they are compared with, and to what orders are owed. */
export function periodForm(question, ask) {
  const from = h("input", { type: "date", id: "figures-from", value: question.from, max: today(), required: true });
  const to = h("input", { type: "date", id: "figures-to", value: question.to, max: today(), required: true });
  const compare = h("input", { type: "checkbox", id: "figures-compare", checked: question.compares });
  const change = () => from.value && to.value && from.value <= to.value
    && ask({ from: from.value, to: to.value, compares: compare.checked });
  for (const input of [from, to, compare]) input.addEventListener("change", change);
  return h(
    "form",
    { class: "figures-period", onsubmit: (event) => event.preventDefault() },
    h("div", { class: "buttons", role: "group", "aria-label": t("figures.period") },
      ...lengths.map((length) => preset(length, question, ask))),
    h("label", { for: "figures-from" }, t("figures.from"), from),
    h("label", { for: "figures-to" }, t("figures.to"), to),
    h("label", { class: "choice", for: "figures-compare" }, compare, t("figures.compare")),
  );
}

function preset(length, question, ask) {
  const isOn = question.to === today() && lengthOf(question) === Number(length);
  const press = () => ask(lastDays(Number(length)));
  return h(
    "button",
    { type: "button", class: "plain", "aria-pressed": String(isOn), onclick: press },
    t("figures.last", { number: length }),
  );
}

/** How credit is given: by what, how far back, to which contact. */
export function creditForm(question, ask) {
  return [h(
    "form",
    { class: "figures-credit", onsubmit: (event) => event.preventDefault() },
    choice("by", dimensions, question.by, ask),
    choice("window", windows, question.window, ask),
    choice("reach", reaches, question.reach, ask),
  )];
}

function choice(name, values, chosen, ask) {
  const id = `figures-${name}`;
  const select = h(
    "select",
    { id, "data-keep": id, onchange: (event) => ask({ [name]: event.target.value }) },
    ...values.map((value) =>
      h("option", { value, selected: value === chosen }, t(`figures.${name}.${value}`))),
  );
  return h("label", { for: id }, t(`figures.${name}`), select);
}

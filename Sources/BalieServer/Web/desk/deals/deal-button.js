import { h } from "../../shared/element.js";
import { tag } from "../drawing/icons.js";
import { t } from "../drawing/words.js";

/** Hands the visitor of the conversation that is shown a deal; for whoever has it. */
export function dealButton() {
  const open = () => document.querySelector("balie-deal-form").open();
  const words = t("deal.hand");
  return h(
    "button",
    { type: "button", class: "quiet", "data-mine": true, "data-action": "deal", title: words, onclick: open },
    tag(),
    h("span", {}, words),
  );
}

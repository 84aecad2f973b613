import { h } from "../../shared/element.js";
import { t } from "../drawing/words.js";

/** A patch for somebody to apply where the server must not write, with a button that copies it. */
export function patchToApply(patch) {
  const text = h("pre", {}, patch);
  const label = t("patch");
  const attributes = { class: "diff", tabindex: "0", role: "region", "aria-label": label };
  const region = h("div", attributes, text);
  const said = h("span", { role: "status" });
  const button = h("button", { type: "button", class: "plain" }, t("patch.copy"));
  button.addEventListener("click", async () => {
    said.textContent = t((await copied(patch, text)) ? "patch.copied" : "patch.selected");
  });
  return h(
    "section",
    { class: "patch", tabindex: "-1" },
    h("h5", {}, label),
    h("p", {}, t("patch.explained")),
    region,
    h("p", { class: "buttons" }, button, said),
  );
}

// Without HTTPS there is no clipboard to write to: then the words are selected, ready to copy.
async function copied(patch, element) {
  try {
    await navigator.clipboard.writeText(patch);
    return true;
  } catch {
    getSelection().selectAllChildren(element);
    return false;
  }
}

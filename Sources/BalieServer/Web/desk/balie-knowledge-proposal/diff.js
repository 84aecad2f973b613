import { h } from "../../shared/element.js";
import { t } from "../drawing/words.js";

/** One file's change, line by line: what comes and goes is marked by sign, element and colour. */
export function fileChange({ path, before, patch }) {
  const isNew = before === null || before === undefined;
  const label = t(isNew ? "diff.new" : "diff.changed", { path });
  return h(
    "section",
    { class: "file" },
    h("h5", {}, h("code", {}, path), isNew && h("span", { class: "tag open" }, t("diff.newFile"))),
    diff(patch, label),
  );
}

/** A unified diff as elements. */
function diff(patch, label) {
  const attributes = { class: "diff", tabindex: "0", role: "region", "aria-label": label };
  return h("div", attributes, h("pre", {}, ...shownLines(patch).map(line)));
}

// The names of the file are said above it.
function shownLines(patch) {
  const lines = patch.replace(/\n$/, "").split("\n");
  const start = lines.findIndex((each) => each.startsWith("@@"));
  return start < 0 ? lines : lines.slice(start);
}

function line(text) {
  const sign = text[0];
  if (sign === "+") return marked("ins", "+", "diff.added", text);
  if (sign === "-") return marked("del", "−", "diff.removed", text);
  if (text.startsWith("@@")) return h("span", { class: "hunk" }, `${text}\n`);
  return h("span", {}, "  ", `${text.slice(1)}\n`);
}

function marked(tag, sign, key, text) {
  return h(
    tag,
    {},
    h("span", { class: "unseen" }, `${t(key)} `),
    h("span", { "aria-hidden": "true" }, `${sign} `),
    `${text.slice(1)}\n`,
  );
}

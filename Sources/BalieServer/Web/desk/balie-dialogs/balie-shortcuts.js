import { h } from "../../shared/element.js";
import { shortcuts } from "../acting/shortcuts.js";
import { t } from "../drawing/words.js";
import { DialogElement } from "./dialog-element.js";

const groups = ["offers", "moving", "conversation", "desk"];
const arrows = { ArrowDown: "↓", ArrowUp: "↑" };

/** Shows what the keyboard can do. */
class BalieShortcuts extends DialogElement {
  heading() {
    return t("shortcuts.title");
  }

  content() {
    return [...groups.map(group), h("section", {}, h("h3", {}, t("shortcuts.writing")), writing())];
  }
}

function group(name) {
  const listed = shortcuts.filter((each) => each.group === name && !each.hidden);
  const rows = listed.flatMap(({ key, shown, alone, command }) => {
    const main = keys("Alt", shown ?? arrows[key] ?? key.toUpperCase());
    return row(alone ? [...main, ` ${t("or")} `, ...keys(alone)] : main, t(`command.${command}`));
  });
  return h("section", {}, h("h3", {}, t(`shortcuts.${name}`)), h("dl", {}, ...rows));
}

function writing() {
  return h(
    "dl",
    {},
    ...row(keys("Enter"), t("shortcuts.send")),
    ...row(keys("Shift", "Enter"), t("shortcuts.newLine")),
    ...row(keys("/"), t("shortcuts.canned")),
  );
}

function keys(...names) {
  return names.flatMap((name, index) => [index > 0 && " ", h("kbd", {}, name)]);
}

function row(pressed, meaning) {
  return [h("dt", {}, ...pressed), h("dd", {}, meaning)];
}

customElements.define("balie-shortcuts", BalieShortcuts);

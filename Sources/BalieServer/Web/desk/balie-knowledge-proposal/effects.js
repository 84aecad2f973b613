import { h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { topicTitle } from "../balie-knowledge-gap/facts.js";
import { language, t } from "../drawing/words.js";

const verdicts = ["worse", "better", "different"];
const drawings = { worse: "thumbDown", better: "thumbUp", different: "transfer" };
const decisions = ["answer", "clarify", "rephrase", "handoff"];

/** Other questions that would be answered differently, what gets worse first. */
export function effectList(effects, topics) {
  const heading = h("h5", {}, t("effects"));
  if (effects.length === 0) {
    return h("section", {}, heading, h("p", { class: "aside" }, t("effects.none")));
  }
  const ordered = verdicts.flatMap((each) => effects.filter(({ verdict }) => verdict === each));
  return h(
    "section",
    { class: "effects" },
    heading,
    h("p", {}, verdictsInWords(effects)),
    h("ul", {}, ...ordered.map((effect) => item(effect, topics))),
  );
}

/** How many get better, worse, or merely different. */
export function verdictsInWords(effects) {
  if (effects.length === 0) return t("effects.none");
  return verdicts
    .map((name) => [name, effects.filter(({ verdict }) => verdict === name).length])
    .filter(([, count]) => count > 0)
    .map(([name, count]) => t(`effects.${name}`, { count }))
    .join(", ");
}

function item({ text, before, after, verdict }, topics) {
  return h(
    "li",
    { class: verdict },
    h("span", { class: "verdict" }, icon(drawings[verdict]), t(`verdict.${verdict}`)),
    h("span", { class: "asked", dir: "auto" }, text),
    h(
      "dl",
      { class: "facts" },
      ...outcome("effects.before", before, topics),
      ...outcome("effects.after", after, topics),
    ),
  );
}

function outcome(name, reading, topics) {
  return [h("dt", {}, t(name)), h("dd", {}, inWords(reading, topics))];
}

/** `clarify order-status, return-how` as a sentence; what is no decision as it stands. */
function inWords(reading, topics) {
  const [decision, ...names] = reading.split(/,?\s+/);
  if (!decisions.includes(decision)) return reading;
  const titles = names.map((name) => `‘${topicTitle(topics, name, language())}’`).join(", ");
  return t(titles ? `effect.${decision}.topic` : `effect.${decision}`, { topic: titles });
}

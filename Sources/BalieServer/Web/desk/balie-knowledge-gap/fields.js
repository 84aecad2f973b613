import { h } from "../../shared/element.js";
import { languageName } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import { categoryOf, inLanguage } from "./draft.js";
import { phrasingFields } from "./phrasing-fields.js";
import { slug } from "./slug.js";
import "../balie-topic-picker/balie-topic-picker.js";

/**
 * The fields of a draft's choice. `change(part)` takes over what is typed and gives the draft as
 * it then is; `again()` draws the fields anew.
 */
export function fields(draft, { topics, change, again }) {
  const language = () => languageField(draft, topics, (part) => (change(part), again()));
  const phrasings = () => phrasingFields(draft, change);
  return {
    addPhrasings: () => [topicField(draft, topics, change), language(), phrasings()],
    newTopic: () => [
      ...newTopicFields(draft, topics, change),
      language(),
      phrasings(),
      answerField(draft, change),
    ],
    outOfScope: () => [language()],
    dismiss: () => [],
  }[draft.choice]();
}

function topicField({ topic, language }, topics, change) {
  const picker = h("balie-topic-picker");
  picker.offer(topics, { chosen: topic, language, label: t("choice.topic") });
  picker.addEventListener("balie-picked", ({ detail }) => change({ topic: detail }));
  return picker;
}

function languageField(draft, topics, change) {
  const known = topics.flatMap(({ titles }) => Object.keys(titles));
  const asked = draft.phrasings.map(({ language }) => language);
  const codes = [...new Set([draft.language, ...asked, ...known])].filter(Boolean);
  const option = (value) => {
    const selected = value === draft.language;
    return h("option", { value, selected }, languageName(value));
  };
  const select = h("select", { id: "gap-language" }, ...codes.map(option));
  select.addEventListener("change", () => change(inLanguage(draft, select.value)));
  return labelled(t("choice.language"), select);
}

function newTopicFields(draft, topics, change) {
  const title = text("gap-title", draft.title, { required: true, maxlength: "300" });
  const name = text("gap-name", draft.name, {
    required: true,
    pattern: "[a-z0-9]+(-[a-z0-9]+)*",
    maxlength: "100",
    autocapitalize: "none",
    spellcheck: "false",
  });
  title.addEventListener("input", () => {
    const { isNameOwn } = change({ title: title.value });
    if (!isNameOwn) change({ name: (name.value = slug(title.value)) });
  });
  name.addEventListener("input", () => change({ name: name.value, isNameOwn: name.value !== "" }));
  return [
    labelled(t("choice.title"), title),
    h("div", { class: "pair" }, categoryField(draft, topics, change), labelled(
      t("choice.name"),
      name,
      t("choice.name.help"),
    )),
  ];
}

function categoryField({ category }, topics, change) {
  const attributes = { list: "gap-categories", spellcheck: "false", maxlength: "200" };
  const input = text("gap-category", category, attributes);
  input.addEventListener("input", () => change({ category: input.value }));
  const known = new Set(topics.map(({ name }) => categoryOf(topics, name)).filter(Boolean));
  const options = [...known].sort().map((value) => h("option", { value }));
  const field = labelled(t("choice.category"), input, t("choice.category.help"));
  field.append(h("datalist", { id: "gap-categories" }, ...options));
  return field;
}

function answerField({ answer }, change) {
  const input = h("textarea", {
    id: "gap-answer",
    rows: "7",
    maxlength: "20000",
    required: true,
    dir: "auto",
  }, answer);
  input.addEventListener("input", () => change({ answer: input.value }));
  return labelled(t("choice.answer"), input, t("choice.answer.help"));
}

function text(id, value, attributes) {
  return h("input", { id, value, autocomplete: "off", dir: "auto", ...attributes });
}

function labelled(label, input, help = null) {
  const id = `${input.id}-help`;
  if (help) input.setAttribute("aria-describedby", id);
  return h(
    "div",
    { class: "field" },
    h("label", { for: input.id }, label),
    input,
    help && h("small", { id }, help),
  );
}

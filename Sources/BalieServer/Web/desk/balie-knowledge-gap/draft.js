import { slug } from "./slug.js";

const shownLength = 120;

/** What an editor most likely wants to do about a gap, before they changed anything. */
export function freshDraft(gap, topics) {
  const language = commonest(gap.questions.map((question) => question.language));
  const title = asTitle(gap.title);
  return {
    choice: gap.nearestTopic ? "addPhrasings" : "newTopic",
    language,
    topic: gap.nearestTopic ?? "",
    phrasings: phrasings(gap.questions, language),
    title,
    name: slug(title),
    isNameOwn: false,
    category: categoryOf(topics, gap.nearestTopic) ?? "",
    answer: gap.questions.find(({ operatorAnswer }) => operatorAnswer)?.operatorAnswer ?? "",
  };
}

/** The choice as the server reads it. */
export function choiceOf(draft) {
  const { choice, language, topic, name, category, title, answer } = draft;
  const chosen = chosenPhrasings(draft.phrasings);
  return {
    addPhrasings: { choice, topic, language, phrasings: chosen },
    newTopic: {
      choice,
      name: name.trim(),
      category: category.trim(),
      language,
      title: title.trim(),
      phrasings: chosen,
      answer: answer.trim(),
    },
    outOfScope: { choice, language },
    dismiss: { choice },
  }[choice];
}

/** The words of the phrasings that are to be taken along. */
export function chosenPhrasings(phrasings) {
  return phrasings
    .filter(({ isChosen, text }) => isChosen && text.trim() !== "")
    .map(({ text }) => text.trim());
}

/** Phrasings for another language: those that were asked in it are chosen. */
export function inLanguage(draft, language) {
  const chosen = (each) => ({ ...each, isChosen: !each.language || each.language === language });
  return { language, phrasings: draft.phrasings.map(chosen) };
}

/** A topic's folder within the knowledge, which is its category. */
export function categoryOf(topics, name) {
  const file = topics.find((topic) => topic.name === name)?.file;
  return file?.split("/").slice(1, -1).join("/");
}

function phrasings(questions, language) {
  const known = new Set();
  return questions
    .filter(({ text }) => !known.has(text.toLowerCase()) && known.add(text.toLowerCase()))
    .map((each) => ({
      text: each.text,
      language: each.language,
      isChosen: each.language === language,
    }));
}

function commonest(values) {
  const count = (value) => values.filter((each) => each === value).length;
  return values.toSorted((one, other) => count(other) - count(one))[0];
}

function asTitle(text) {
  const short = text.slice(0, shownLength).trim();
  return short.charAt(0).toLocaleUpperCase() + short.slice(1);
}

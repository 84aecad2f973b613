import { t } from "../drawing/words.js";

const shortfalls = ["escalated", "rejected", "unanswered", "rephrased"];

/** Why the knowledge fell short, counted over a gap's questions, the gravest first. */
export function why({ questions }) {
  return shortfalls
    .map((name) => ({ name, count: questions.filter((each) => each.shortfall === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => ({ name, words: `${count} × ${t(`shortfall.${name}`)}` }));
}

/** A topic's title in the language given, or else in any; its name where it is not known. */
export function topicTitle(topics, name, language) {
  const titles = topics.find((topic) => topic.name === name)?.titles ?? {};
  return titles[language] ?? Object.values(titles)[0] ?? name;
}

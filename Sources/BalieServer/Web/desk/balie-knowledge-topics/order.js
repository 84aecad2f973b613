import { language } from "../drawing/words.js";

/** What came of a topic's questions. */
export const figures = ["asked", "answered", "rejected", "escalated"];

/** The topics that have all the words typed, in the order asked for. */
export function ordered(topics, { words, by, isDescending }) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (topic) => wanted.every((word) => wordsOf(topic).includes(word));
  const compare = figures.includes(by) ? byFigure(by) : byTitle;
  const sorted = topics.filter(fits).sort((one, other) => compare(one, other));
  return isDescending ? sorted.reverse() : sorted;
}

/** A topic's title in the desk's language, or else in any. */
export function titleOf({ name, titles }) {
  return titles[language()] ?? Object.values(titles)[0] ?? name;
}

function wordsOf({ name, file, titles }) {
  return `${name} ${file} ${Object.values(titles).join(" ")}`.toLowerCase();
}

function byFigure(name) {
  return (one, other) => one[name] - other[name] || byTitle(other, one);
}

function byTitle(one, other) {
  return titleOf(one).localeCompare(titleOf(other), language());
}

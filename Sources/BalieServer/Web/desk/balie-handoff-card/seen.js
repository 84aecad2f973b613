import { h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { dayAndTime, timeOfDay } from "../drawing/format.js";
import { addressLink } from "../drawing/links.js";
import { t } from "../drawing/words.js";

/** What the visitor said of the answers they got. */
export function verdicts({ messages }) {
  const judged = messages.filter(({ feedback }) => feedback);
  if (judged.length === 0) return null;
  return h("ul", { class: "plain-list" }, ...judged.map(verdict));
}

/** The pages the visitor had open, the latest first. */
export function pagesSeen({ pages }) {
  if (pages.length === 0) return null;
  return h("ol", { class: "plain-list" }, ...pages.toReversed().map(page));
}

/** Messages that this visitor left for later. */
export function leftMessages({ followUps }) {
  if (followUps.length === 0) return null;
  const left = ({ text, state }) =>
    h(
      "li",
      {},
      h("span", { class: "tag" }, t(`followUp.${state}`)),
      " ",
      h("span", { dir: "auto" }, text),
    );
  return h("ul", { class: "plain-list" }, ...followUps.map(left));
}

/** What went out by mail, what waits, and what could not go. */
export function letters({ letters = [] }) {
  const shown = letters.filter(({ state }) => state !== "dropped");
  if (shown.length === 0) return null;
  const letter = ({ kind, to, state, trouble }) =>
    h(
      "li",
      { class: state },
      h("span", { class: `tag ${state}` }, t(`letter.${state}`)),
      " ",
      t(`letter.${kind}`),
      to && h("span", { dir: "ltr" }, ` ${to}`),
      trouble && h("p", { class: "aside", dir: "auto" }, trouble),
    );
  return h("ul", { class: "plain-list" }, ...shown.map(letter));
}

/** Earlier episodes, each a way to its place in the transcript. */
export function earlierEpisodes({ messages, summary }) {
  const starts = messages.filter(startsEpisode).filter(({ episode }) => episode < summary.episode);
  if (starts.length === 0) return null;
  return h("ul", { class: "plain-list" }, ...starts.map((start) => earlier(start, messages)));
}

function verdict({ feedback, title, text }) {
  const drawing = icon(feedback === "helpful" ? "thumbUp" : "thumbDown");
  const words = h("span", { class: "unseen" }, t(`feedback.${feedback}`));
  return h("li", { class: feedback }, drawing, words, h("span", { dir: "auto" }, title || text));
}

function page({ url, title, at }) {
  return h("li", {}, h("time", { datetime: at }, timeOfDay(at)), addressLink(url, title || url));
}

function startsEpisode(message, index, messages) {
  return message.episode !== messages[index - 1]?.episode;
}

function earlier({ episode, at }, messages) {
  const show = () => document.querySelector("balie-transcript").showEpisode(episode);
  const first = messages.find((each) => each.episode === episode && each.author.kind === "visitor");
  return h(
    "li",
    {},
    h(
      "button",
      { type: "button", class: "link", onclick: show },
      t("episode", { number: episode }),
    ),
    h("time", { datetime: at }, dayAndTime(at)),
    first && h("span", { dir: "auto" }, first.text),
  );
}

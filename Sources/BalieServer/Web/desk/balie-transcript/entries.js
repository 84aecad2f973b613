// Lays a conversation's messages out as the desk shows them: with the self-service part and the
// live part set apart, episodes separated, and messages that are still on their way at the end.
import { notYetStored } from "../../shared/talk/messages.js";

/** Entries in order: `{key, kind: "episode"|"part"|"message"|"pending", …}`. */
export function entries(messages, { outbox = [], isLive, conversation }) {
  const laid = [];
  const next = nextSpeakers(messages);
  let last = { episode: 0, part: null, at: null };
  messages.forEach((message, index) => {
    const part = partOf(message, next[index], last, isLive);
    const isNewDay = last.at !== null && !isSameDay(last.at, message.at);
    laid.push(...dividers(last, message, part), entry(message, part, isNewDay, conversation));
    last = { episode: message.episode, part, at: message.at };
  });
  return [...laid, ...onTheirWay(messages, outbox)];
}

// For each message whoever of Balie speaks next in its episode; found in one walk from the end,
// since a transcript may be long.
function nextSpeakers(messages) {
  let next = null;
  return messages.map((_, index) => {
    const message = messages[messages.length - 1 - index];
    const found = next?.episode === message.episode ? next : null;
    if (message.author.kind !== "visitor" && message.kind !== "note") next = message;
    return found;
  }).reverse();
}

// Only a message that was put to the bot has a finding. Other words of the visitor belong with
// whoever speaks next, and at the end with whoever has the conversation.
function partOf(message, next, last, isLive) {
  if (message.kind === "note") return last.episode === message.episode ? last.part : "live";
  if (message.author.kind !== "visitor") return byAuthor(message);
  if (message.finding) return "selfService";
  if (next) return byAuthor(next);
  return isLive ? "live" : last.part ?? "selfService";
}

function byAuthor(message) {
  return message.author.kind === "bot" ? "selfService" : "live";
}

function dividers(last, message, part) {
  const isNewEpisode = message.episode !== last.episode;
  const { episode, number, at } = message;
  const found = [];
  // The first needs no heading: it says when it was with its first words.
  if (isNewEpisode && last.episode > 0) found.push({ key: `episode-${episode}`, kind: "episode", episode, at });
  if (isNewEpisode || part !== last.part) found.push({ key: `part-${number}`, kind: "part", part });
  return found;
}

function entry(message, part, isNewDay, conversation) {
  return { key: keyOf(message), kind: "message", message, part, isNewDay, conversation };
}

function isSameDay(one, other) {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

// An operator's message keeps the key it had while it was on its way, so that it stays in its
// place.
function keyOf({ author, clientId, number }) {
  return author.kind === "operator" && clientId ? `sent-${clientId}` : `message-${number}`;
}

function onTheirWay(messages, outbox) {
  return notYetStored(outbox, messages)
    .map((item) => ({ key: `sent-${item.clientId}`, kind: "pending", item }));
}

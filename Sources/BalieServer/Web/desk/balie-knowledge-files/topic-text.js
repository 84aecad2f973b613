// A topic or an intent as a form: the same text, taken apart and put together again. What a form
// cannot hold without changing a sign of it is only shown as the text that it is.

/**
 * The parts of a file: `{head, editions}`, each edition `{language, title, phrasings, keywords, body}`;
 * null where a form would lose something.
 */
export function partsOf(text) {
  const lines = text.split("\n");
  const starts = lines.flatMap((line, index) => (/^# [a-z]{2,3}: ?/.test(line) ? [index] : []));
  if (starts.length === 0) return null;
  const editions = starts.map((start, index) => editionOf(lines.slice(start, starts[index + 1])));
  const parts = { head: lines.slice(0, starts[0]).join("\n"), editions };
  return textOf(parts) === text ? parts : null;
}

/** The file that these parts make. */
export function textOf({ head, editions }) {
  const rest = editions.map(editionText).join("\n");
  return head === "" ? rest : `${head}\n${rest}`;
}

function editionOf([heading, ...lines]) {
  const [, language, title] = /^# ([a-z]{2,3}): ?(.*)$/.exec(heading);
  const end = lines.findIndex((line) => !line.startsWith("- "));
  const phrasings = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(2));
  const rest = end < 0 ? [] : lines.slice(end);
  const at = rest.findIndex((line) => line !== "");
  const hasKeywords = at >= 0 && rest[at].startsWith("keywords: ");
  const keywords = hasKeywords ? rest[at].slice("keywords: ".length) : null;
  const body = hasKeywords ? rest.slice(at + 1) : rest;
  const gap = hasKeywords ? rest.slice(0, at) : [];
  return { language, title, phrasings, gap, keywords, body: body.join("\n") };
}

function editionText({ language, title, phrasings, gap, keywords, body }) {
  const lines = [`# ${language}: ${title}`, ...phrasings.map((each) => `- ${each}`), ...gap];
  if (keywords !== null) lines.push(`keywords: ${keywords}`);
  return body === null ? lines.join("\n") : [...lines, body].join("\n");
}

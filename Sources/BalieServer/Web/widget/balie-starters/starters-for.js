import { fits } from "../site/page-pattern.js";

/** The topics to begin with on a page: the first of the language's, or the site's, that fit it. */
export function startersFor({ starters = {}, language: siteLanguage }, language, path) {
  const beginnings = starters[language] ?? starters[siteLanguage] ?? [];
  return beginnings.find(({ pages }) => !pages || fits(pages, path))?.options ?? [];
}

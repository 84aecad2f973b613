const rightToLeft = new Set(["ar", "fa", "he", "ur"]);

/**
 * The texts of the first of `languages` that has a file `LANGUAGE.json` at `base` (absolute, with a
 * slash at its end), English where none has. Every file holds every text. Files are flat: `{"key": "text with a {name}"}`. Where a text depends on a number,
 * `key.one`, `key.other` (and what else the language tells apart) are chosen by the parameter
 * `count`.
 */
export async function loadTexts(base, languages) {
  for (const language of new Set([...languages.map(primary), "en"])) {
    const own = await texts(base, language);
    if (own) return new Texts(language, own);
  }
  throw new Error(`No texts at ${base}`);
}

export class Texts {
  #texts;
  #plural;

  constructor(language, texts) {
    this.language = language;
    this.dir = rightToLeft.has(language) ? "rtl" : "ltr";
    this.#texts = texts;
    this.#plural = new Intl.PluralRules(language);
  }

  t(key, params = {}) {
    const text = this.#chosen(key, params.count) ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => params[name] ?? whole);
  }

  has(key) {
    return key in this.#texts;
  }

  #chosen(key, count) {
    const form = count === undefined ? key : `${key}.${this.#plural.select(count)}`;
    return this.#texts[form] ?? this.#texts[`${key}.other`] ?? this.#texts[key];
  }
}

function primary(language) {
  return (language ?? "").toLowerCase().split(/[-_]/)[0];
}

async function texts(base, language) {
  if (!/^[a-z]{2,3}$/.test(language)) return null;
  const response = await fetch(new URL(`${language}.json`, base));
  return response.ok ? response.json() : null;
}

const rightToLeft = new Set(["ar", "fa", "he", "ur"]);

/**
 * The texts of the first of `languages` that has a file `LANGUAGE.json` at `base` (absolute, with a
 * slash at its end), English where none has. Every file holds every text. Files are flat: `{"key": "text with a {name}"}`. Where a text depends on a number,
 * `key.one`, `key.other` (and what else the language tells apart) are chosen by the parameter
 * `count`. Where `isFormal` is known, the texts that address somebody in another way than is usual
 * come from `formal/` or `informal/`.
 */
export async function loadTexts(base, languages, isFormal) {
  for (const language of new Set([...languages.map(primary), "en"])) {
    const own = await texts(base, language);
    if (!own) continue;
    return new Texts(language, { ...own, ...(await addressed(base, language, isFormal)) }, base);
  }
  throw new Error(`No texts at ${base}`);
}

export class Texts {
  #texts;
  #plural;
  #base;
  #seldom = null;

  constructor(language, texts, base) {
    this.language = language;
    this.#base = base;
    this.dir = rightToLeft.has(language) ? "rtl" : "ltr";
    this.#texts = texts;
    this.#plural = new Intl.PluralRules(language);
  }

  /** Fetches what is seldom said: the texts of `seldom/`, once. */
  async complete() {
    this.#seldom ??= texts(new URL("seldom/", this.#base), this.language);
    const seldom = await this.#seldom.catch((error) => {
      this.#seldom = null;
      throw error;
    });
    this.#texts = { ...seldom, ...this.#texts };
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

/** Which way is not the language's own. */
const other = { nl: "formal", de: "informal", fr: "informal" };

async function addressed(base, language, isFormal) {
  const folder = isFormal ? "formal" : "informal";
  if (isFormal === undefined || other[language] !== folder) return {};
  return (await texts(new URL(`${folder}/`, base), language)) ?? {};
}

async function texts(base, language) {
  if (!/^[a-z]{2,3}$/.test(language)) return null;
  const response = await fetch(new URL(`${language}.json`, base));
  return response.ok ? response.json() : null;
}

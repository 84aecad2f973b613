import { ClickPath } from "../behaviour/click-path.js";
import { steadyNow } from "../behaviour/steady-now.js";
import { packed, unpacked } from "./packed.js";
import { stayKey } from "./stay-key.js";

/** What the browser keeps, as it stands there; null where nothing does. */
export function keptText(base) {
  try {
    return localStorage.getItem(stayKey(base));
  } catch {
    // Storage is blocked here: then nothing is kept.
    return null;
  }
}

/**
 * What the browser keeps of a visitor who agreed, the same for all tabs: what one says no other says
 * again. Storage that is full or refused lasts as long as the page.
 */
export class KeptStay {
  #key;
  #listening = new AbortController();

  constructor(base) {
    /** Called where another tab left nothing. */
    this.emptied = () => {};
    this.#key = stayKey(base);
    this.value = stored(this.#key) ?? empty();
    const follow = ({ key, newValue }) => {
      if (key === this.#key || key === null) this.#followTab(newValue ?? null);
    };
    globalThis.addEventListener?.("storage", follow, { signal: this.#listening.signal });
  }

  /** Changes what is kept, on top of what another tab kept meanwhile. */
  change(act) {
    this.read();
    act(this.value);
    this.#write();
  }

  /** Takes in what another tab has kept. */
  read() {
    const other = stored(this.#key);
    if (other) this.value = merged(other, this.value);
  }

  store() {
    const other = stored(this.#key);
    if (other) unite(this.value, other);
    this.#write();
  }

  /** What another tab kept; where it left nothing, its visitor withdrew, and that holds here too. */
  #followTab(text) {
    if (text !== null) return this.read();
    this.value = empty();
    this.emptied();
  }

  #write() {
    try {
      localStorage.setItem(this.#key, packed(this.value, steadyNow()));
    } catch {
      // Full or refused: it lasts as long as the page.
    }
  }

  /** Keeps nothing but what an erasure on the server needs. */
  empty() {
    const { key, agreed } = this.value;
    this.value = { ...empty(), key, agreed };
    this.#write();
  }

  /** Leaves nothing behind. */
  forget() {
    this.#listening.abort();
    this.value = empty();
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Refused: then nothing is there.
    }
  }
}

function stored(key) {
  try {
    const text = localStorage.getItem(key);
    return text ? unpacked(text, steadyNow()) : null;
  } catch {
    // Refused, or written by somebody else: as good as nothing.
    return null;
  }
}

function empty() {
  return { path: new ClickPath(), said: [], away: {}, agreed: [] };
}

/** The stored path, unless this page knows more of it: time that has passed since. */
function merged(stored, own) {
  const isNewer = (own.path.visit?.seenUntil ?? 0) > (stored.path.visit?.seenUntil ?? 0);
  return unite({ ...stored, path: isNewer ? own.path : stored.path }, own);
}

/** What was said or sent away in any tab counts in all. */
function unite(value, other) {
  const known = new Set(value.said.map(({ rule, at }) => `${rule} ${Math.round(at)}`));
  const missing = other.said.filter(({ rule, at }) => !known.has(`${rule} ${Math.round(at)}`));
  value.said = [...value.said, ...missing].sort((one, later) => one.at - later.at);
  value.away = { ...other.away, ...value.away };
  value.capped = { ...other.capped, ...value.capped };
  value.key ??= other.key;
  value.seed ??= other.seed;
  return value;
}

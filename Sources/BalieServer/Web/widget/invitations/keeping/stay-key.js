/** How what is kept is written; text of another version is as good as nothing. */
export const version = 1;

/** The storage key under which a browser keeps a visitor's stay, once agreed. */
export function stayKey(base) {
  const { host, pathname } = new URL(base);
  return `balie-visit:${host}${pathname.replace(/\/$/, "")}`;
}

/** The visit's key, where one is kept: for whoever agreed to be seen or measured. */
export function keptKey(base) {
  try {
    const kept = JSON.parse(localStorage.getItem(stayKey(base)));
    return kept?.v === version ? kept.key : undefined;
  } catch {
    // Refused, or written by somebody else: as good as nothing.
    return undefined;
  }
}

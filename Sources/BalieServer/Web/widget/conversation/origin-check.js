/**
 * Whether Balie is there but closed to this website: its files may be read by everybody, what
 * visitors ask only by the origins that its settings name, and a browser tells no more of a refusal
 * than of a line that is down. Says in the console what is to be done.
 */
export async function isRefused(base) {
  const reads = (path) => fetch(new URL(path, base), { cache: "no-store" }).then(({ ok, status }) => ok || status);
  const asked = await reads("api/site").catch(() => false);
  if (asked !== false && asked !== 403) return false;
  const isThere = await reads("widget/texts/en.json").catch(() => false);
  if (isThere !== true) return false;
  const { origin } = new URL(base);
  console.error(`Balie: ${origin} is not open to ${location.origin}. Add ${location.origin} to its allowed origins (--origin).`);
  return true;
}

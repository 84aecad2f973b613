/**
 * Whether Balie is there but closed to this website. A browser tells no more of a refusal than of a
 * line that is down, so what every page may read is asked. Says in the console what is to be done.
 */
export async function isRefused(base) {
  const access = await read(base, "widget/access");
  if (access?.allowed) return false;
  if (!access && !(await read(base, "widget/texts/en.json"))) return false;
  const { origin } = location;
  const near = access?.closest ? ` Open is ${access.closest}, which is another.` : "";
  console.error(`Balie is not open to ${origin}: add --origin ${origin} to its settings.${near}`);
  return true;
}

/** What is there, or null where nothing answers. */
async function read(base, path) {
  try {
    const response = await fetch(new URL(path, base), { cache: "no-store" });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/**
 * Follows a consent tool of the IAB's Transparency and Consent Framework, version 2. Balie is no
 * vendor, so it is the publisher's own purposes that count; which ones is the site's to say:
 * `behaviour=2 seen=1 measuring=8`. Every change of mind is told, withdrawal too.
 */
export function follow(setting, tell, tries = 20) {
  if (typeof window.__tcfapi !== "function") {
    // The tool may come later than we do.
    if (tries > 0) setTimeout(follow, 500, setting, tell, tries - 1);
    return;
  }
  const wanted = [...`${setting}`.matchAll(/(behaviour|seen|measuring)\s*=\s*([\d+]+)/g)];
  window.__tcfapi("addEventListener", 2, (data, isThere) => {
    if (!isThere || !["tcloaded", "useractioncomplete"].includes(data.eventStatus)) return;
    const consents = data.publisher?.consents ?? {};
    const isAgreed = (numbers) => numbers.split("+").every((number) => consents[number] === true);
    tell(Object.fromEntries(wanted.map(([, name, numbers]) => [name, isAgreed(numbers)])));
  });
}

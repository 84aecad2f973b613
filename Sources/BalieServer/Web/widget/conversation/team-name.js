/**
 * The team that the site wishes, or undefined. A page that names what can be no team's name tells
 * its maker so, and its visitors come in all the same.
 */
export function teamNamed(wish) {
  if (!wish) return undefined;
  if (/^[a-z0-9-]{1,64}$/.test(wish)) return wish;
  console.warn(`Balie: "${wish}" is no team. A team is named as in the knowledge's files.`);
  return undefined;
}

/**
 * Whether a visitor is among those to whom a rule is never shown, so that what it brings can be
 * told. Decided once: by the visitor's seed and the rule's name.
 */
export function isHeldOut({ name, holdout = 0 }, seed) {
  let hash = 0x811c9dc5;
  for (const character of `${seed}:${name}`) {
    hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  }
  return mixed(hash) / 2 ** 32 < holdout;
}

/** MurmurHash3's finalizer: FNV-1a alone leaves names of one ending close together. */
function mixed(hash) {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

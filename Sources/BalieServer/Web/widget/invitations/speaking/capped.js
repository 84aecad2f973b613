import { Arbiter } from "../rules/arbiter.js";

/** What a cap kept back is told once a visit: a site sees whether its caps are too tight. */
export function noteCapped(kept, { all, rest }, now, tell) {
  const { path, said, away, capped = {} } = kept.value;
  const visit = Math.round(path.visit?.at);
  const isNew = ({ name }) => !away[name] && capped[name] !== visit;
  for (const { name } of new Arbiter(all.filter(isNew), rest).capped(path, said, now)) {
    kept.change((value) => (value.capped = { ...value.capped, [name]: visit }));
    tell({ kind: "capped", rule: name });
  }
}

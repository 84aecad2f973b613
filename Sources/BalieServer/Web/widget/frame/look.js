/** The site's look from its settings, where its page says nothing else. */
export function wear({ options, style, dataset }, { color, position, corners }) {
  if (!options.color && CSS.supports("color", color)) style.setProperty("--balie-color", color);
  if (!options.position && position) dataset.position = position;
  if (corners !== undefined) style.setProperty("--balie-radius-l", `${corners}px`);
}

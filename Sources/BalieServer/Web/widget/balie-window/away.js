/** Tells a visitor who looks at another tab that something came in: by the title, and softly by ear. */
let title = null;
let audio = null;
let count = 0;

/** A message came in while the page is out of sight. `isAudible` is whether it may sound. */
export function tell({ isAudible }) {
  if (!document.hidden) return;
  title ??= document.title;
  count += 1;
  document.title = `(${count}) ${title}`;
  if (isAudible) sound();
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden || title === null) return;
  // A page that changed its title meanwhile knows better.
  if (document.title === `(${count}) ${title}`) document.title = title;
  [title, count] = [null, 0];
});

/** Silent where the browser does not let a page sound that was not touched. */
function sound() {
  audio ??= new AudioContext();
  if (audio.state !== "running") return audio.resume().catch(() => null);
  const starts = audio.currentTime;
  const tone = new OscillatorNode(audio, { frequency: 740, type: "sine" });
  const loudness = new GainNode(audio, { gain: 0 });
  // Rises and falls softly: a bare beep clicks.
  loudness.gain.setValueAtTime(0, starts);
  loudness.gain.linearRampToValueAtTime(0.1, starts + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, starts + 0.2);
  tone.connect(loudness).connect(audio.destination);
  tone.start(starts);
  tone.stop(starts + 0.2);
  return null;
}

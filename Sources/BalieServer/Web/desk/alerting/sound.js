import { Kept } from "../../shared/memory/kept.js";

const muted = new Kept("localStorage", "balie-desk-muted", (value) => value === true || null);
const volume = 0.12;
const melodies = {
  offer: [
    { pitch: 660, at: 0, lasts: 0.18 },
    { pitch: 880, at: 0.2, lasts: 0.3 },
  ],
  message: [{ pitch: 740, at: 0, lasts: 0.14 }],
};

let audio = null;

/** Dispatches `change` where the browser lets the desk sound, or no longer does. */
export const soundState = new EventTarget();

// Browsers are silent until the operator has touched the page, and a tablet falls silent again
// whenever it sleeps: each touch wakes it.
for (const event of ["pointerdown", "keydown"]) addEventListener(event, wake, { passive: true });

/** Sounds for an `offer` or a `message`, unless muted. */
export function chime(melody) {
  if (isMuted() || !canSound()) return;
  for (const tone of melodies[melody]) play(tone);
}

/** Whether the browser lets the desk sound now. */
export function canSound() {
  return audio?.state === "running";
}

/** Whether the operator wants silence. */
export function isMuted() {
  return muted.value === true;
}

/** Remembers on this machine whether the operator wants silence. */
export function setMuted(isMuted) {
  muted.become(isMuted || null);
}

function wake() {
  if (!audio) {
    audio = new AudioContext();
    audio.addEventListener("statechange", () => soundState.dispatchEvent(new Event("change")));
  }
  // Where it is refused the state stays as it is, which the desk shows.
  if (audio.state !== "running") audio.resume().catch(() => null);
}

function play({ pitch, at, lasts }) {
  const starts = audio.currentTime + at;
  const tone = new OscillatorNode(audio, { frequency: pitch, type: "sine" });
  const loudness = new GainNode(audio, { gain: 0 });
  // Rises and falls softly: a bare beep clicks.
  loudness.gain.setValueAtTime(0, starts);
  loudness.gain.linearRampToValueAtTime(volume, starts + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, starts + lasts);
  tone.connect(loudness).connect(audio.destination);
  tone.start(starts);
  tone.stop(starts + lasts);
}

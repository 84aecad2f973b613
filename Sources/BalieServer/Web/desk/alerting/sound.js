const preference = "balie-desk-muted";
const volume = 0.12;
const melodies = {
  offer: [
    { pitch: 660, at: 0, lasts: 0.18 },
    { pitch: 880, at: 0.2, lasts: 0.3 },
  ],
  message: [{ pitch: 740, at: 0, lasts: 0.14 }],
};

let audio = null;

// Browsers are silent until the operator has touched the page once.
for (const event of ["pointerdown", "keydown"]) addEventListener(event, wake, { once: true });

/** Sounds for an `offer` or a `message`, unless muted. */
export function chime(melody) {
  if (isMuted() || !audio) return;
  for (const tone of melodies[melody]) play(tone);
}

/** Whether the operator wants silence. */
export function isMuted() {
  return localStorage.getItem(preference) === "yes";
}

/** Remembers on this machine whether the operator wants silence. */
export function setMuted(muted) {
  localStorage.setItem(preference, muted ? "yes" : "no");
}

function wake() {
  audio ??= new AudioContext();
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

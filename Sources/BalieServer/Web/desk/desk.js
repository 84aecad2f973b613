import "./balie-desk/balie-desk.js";
import { loadWords } from "./drawing/words.js";

await loadWords(navigator.languages);
document.body.append(document.createElement("balie-desk"));

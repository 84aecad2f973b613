/** What only a conversation that has begun needs. */
export { admission } from "./admission.js";
export { SharedLine } from "./line/shared-line.js";

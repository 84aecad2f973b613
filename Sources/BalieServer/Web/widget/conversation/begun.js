/** What only a conversation that has begun needs. */
export { admission } from "./admission.js";
export { introduce } from "./introduce.js";
export { wishes } from "./wishes.js";
export { SharedLine } from "./line/shared-line.js";

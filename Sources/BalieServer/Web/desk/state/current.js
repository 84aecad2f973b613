import { Store } from "./store.js";

/** The one store of this page. */
export const store = new Store();

import { Visit } from "./visit.js";

/** Visits that are kept. */
export const maximumVisits = 12;

/** The way somebody took through the site, over all their visits that are remembered. */
export class ClickPath {
  /** Oldest first. */
  visits = [];

  get visit() {
    return this.visits.at(-1);
  }

  beginVisit(moment) {
    this.visits.push(new Visit(moment));
    if (this.visits.length > maximumVisits) this.visits.shift();
  }

  /** Takes in what a page of the current visit saw; nothing where no visit has begun. */
  observe(event, moment) {
    this.visit?.observe(event, moment);
  }

  /** Time goes by and nothing happens. */
  passTime(moment) {
    this.visit?.passTime(moment);
  }
}

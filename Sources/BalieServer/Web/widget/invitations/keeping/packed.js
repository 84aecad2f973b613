import { ClickPath } from "../behaviour/click-path.js";
import { pageAt } from "../behaviour/page.js";
import { Visit } from "../behaviour/visit.js";
import { version } from "./stay-key.js";

/** The most that is kept: bytes of text, looks at pages, and seconds. */
export const most = { bytes: 8_192, views: 200, age: 14 * 86_400 };
/** Clocks of tabs that differ by so little, in seconds, are one clock. */
const clockSlack = 5;
/** What was said is remembered as long as a cap may count back. */
const saidFor = 365 * 86_400;
const round = (number) => Math.round(number * 10) / 10;

/**
 * What the browser keeps of a visitor, as a short text; the oldest goes first. Paths stand in it
 * once: `{key, seed, agreed, brought, path, said, away, capped, pinned}`.
 */
export function packed(value, now) {
  const visits = value.path.visits.filter(({ seenUntil }) => now - seenUntil < most.age);
  const views = () => visits.reduce((sum, visit) => sum + visit.views.length, 0);
  const kept = visits.map((visit) => ({ ...visit, views: [...visit.views] }));
  let excess = Math.max(0, views() - most.views);
  for (;;) {
    drop(kept, excess);
    const text = encode({ ...value, said: value.said.filter(({ at }) => now - at < saidFor) }, kept);
    const size = new TextEncoder().encode(text).length;
    if (size <= most.bytes || kept.length === 0) return text;
    // About forty bytes a look: the next try is near, and never before the mark.
    excess = Math.max(1, Math.ceil((size - most.bytes) / 40));
  }
}

function drop(visits, count) {
  for (let left = count; left > 0 && visits.length > 0; left--) {
    visits[0].views.shift();
    if (visits[0].views.length === 0 && visits.length > 1) visits.shift();
    else if (visits[0].views.length === 0) return visits.pop();
  }
}

function encode({ key, seed, agreed, brought, said, away, capped, pinned }, visits) {
  const names = new Map();
  const name = (text) => names.get(text) ?? (names.set(text, names.size), names.size - 1);
  const moments = (all, at) => all.map((each) => [round(each.at - at), each.name]);
  const rows = visits.map((visit) => [
    round(visit.at),
    round(visit.seenUntil - visit.at),
    visit.basket,
    visit.leftTopAt === null ? null : round(visit.leftTopAt - visit.at),
    visit.views.map(({ at, page, place, inView }) => {
      const row = [round(at - visit.at), name(page.path), round(inView)];
      return place === page.path ? row : [...row, name(place)];
    }),
    moments(visit.signals, visit.at),
    moments(visit.errors, visit.at),
    visit.orders.map((at) => round(at - visit.at)),
    visit.isHidden ? 1 : 0,
  ]);
  const spoken = said.map(({ rule, at }) => [rule, round(at)]);
  return JSON.stringify({ v: version, key, seed, agreed, brought, names: [...names.keys()], visits: rows, said: spoken, away, capped, pinned });
}

/** What a kept text says; throws where it is none of ours. */
export function unpacked(text, now) {
  const { v, key, seed, agreed = [], brought, names, visits, said, away = {}, capped, pinned } = JSON.parse(text);
  if (v !== version) throw new Error("another version");
  const path = new ClickPath();
  const ahead = aheadOf(visits, now);
  for (const row of visits) {
    const visit = unpackedVisit([row[0] - ahead, ...row.slice(1)], names);
    if (now - visit.seenUntil < most.age) path.visits.push(visit);
  }
  return { key, seed, agreed, brought, path, said: said.map(([rule, at]) => ({ rule, at: at - ahead })), away, capped, pinned };
}

/**
 * How far what was kept lies in the future, since a clock was set back meanwhile: by so much all of it
 * is moved, and stays as far apart as it was.
 */
function aheadOf(visits, now) {
  const latest = Math.max(...visits.map(([at, length]) => at + length));
  return latest - now > clockSlack ? latest - now : 0;
}

function unpackedVisit([at, length, basket, leftTop, views, signals, errors, orders, hidden], names) {
  const visit = new Visit(at);
  const moments = (rows) => rows.map(([after, name]) => ({ at: at + after, name }));
  return Object.assign(visit, {
    seenUntil: at + length,
    basket,
    leftTopAt: leftTop === null ? null : at + leftTop,
    views: views.map(([after, path, inView, place = path]) => ({
      at: at + after, page: pageAt(names[path]), place: names[place], inView,
    })),
    signals: moments(signals),
    errors: moments(errors),
    orders: orders.map((after) => at + after),
    isHidden: hidden === 1,
  });
}

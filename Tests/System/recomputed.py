"""Figures worked out again from the raw rows, by nobody who knows how Balie does it.

Plain Python and SQLite: `recomputed.py DATABASE FROM TO [ZONE]` prints a JSON object of
`measure` or `measure CURRENCY` to `[numerator, denominator]`. What each stands for is what
`/api/figures/measures` says of it.
"""

import datetime
import json
import sqlite3
import statistics
import sys
import zoneinfo

SECOND = 10**9
DAY = 86_400 * SECOND
SKEW = 600 * SECOND
ENGAGED = {"followed", "answered", "spoken"}


class Rows:
    """The raw rows of a database, and the moments between which they count."""

    def __init__(self, path, first, last, zone, now):
        self.db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.db.row_factory = sqlite3.Row
        place = zoneinfo.ZoneInfo(zone)
        self.start = midnight(first, place)
        self.end = midnight(first_after(last), place)
        self.now = now
        self.months = (first, last)

    def all(self, table):
        return [dict(row) for row in self.db.execute(f"SELECT * FROM {table}")]

    def holds(self, moment):
        return self.start <= moment < self.end


def midnight(day, place):
    parts = [int(part) for part in day.split("-")]
    return int(datetime.datetime(*parts, tzinfo=place).timestamp()) * SECOND


def first_after(day):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).isoformat()


class Order:
    """What was told of one order, and what it comes to."""

    def __init__(self, told, returns, cancellations):
        server = [row for row in told if row["is_verified"]]
        self.row = (
            max(server, key=lambda row: row["stated_at"]) if server
            else min(told, key=lambda row: row["placed_at"]))
        lines = [line.split("\t") for row in told for line in row["touches"].splitlines()]
        self.touches = [{"at": int(line[0]), "kind": line[1]} for line in lines]
        self.customer = next((row["customer"] for row in server if row["customer"]), None)
        self.placed, self.currency = self.row["placed_at"], self.row["currency"]
        self.value = self.left = self.row["minor"]
        self.moves = [("placed", self.placed, self.value)]
        back = [(row["at"], 0, row["return_number"], row) for row in returns]
        off = [(row["at"], 1, "", row) for row in cancellations]
        for at, kind, _, row in sorted(back + off, key=lambda each: each[:3]):
            self.take(at, kind, row)

    def take(self, at, kind, row):
        if at < self.placed - SKEW:
            return
        amount = self.left if kind else row["minor"]
        if not kind and (row["currency"] != self.currency or amount > self.left):
            return
        if kind and amount == 0:
            return
        self.left -= amount
        self.moves.append(("cancelled" if kind else "returned", max(at, self.placed), amount))

    def contacts(self, days=7):
        placed = self.placed / SECOND
        return sorted(
            (touch["at"], touch["kind"]) for touch in self.touches
            if touch["kind"] in ENGAGED and placed - days * 86_400 <= touch["at"] <= placed)


def orders_of(rows):
    def by_number(table):
        groups = {}
        for row in rows.all(table):
            groups.setdefault((row["shop"], row["number"]), []).append(row)
        return groups

    told, returns, off = (
        by_number(table) for table in ["order_statement", "order_return", "order_cancellation"])
    return [Order(group, returns.get(key, []), off.get(key, [])) for key, group in told.items()]


def sales(rows, begun):
    orders = orders_of(rows)
    placed = [order for order in orders if rows.holds(order.placed)]
    moves = [(order.currency, *move) for order in orders for move in order.moves if rows.holds(move[1])]
    figures = {
        "orders": [len(placed), None],
        "cancelled": [sum(kind == "cancelled" for _, kind, _, _ in moves), None],
    }
    for currency in {move[0] for move in moves}:
        own = [move for move in moves if move[0] == currency]
        came = sum(amount for _, kind, _, amount in own if kind == "placed")
        went = sum(amount for _, kind, _, amount in own if kind != "placed")
        figures[f"turnover {currency}"] = [came, None]
        figures[f"returned {currency}"] = [went, None]
        figures[f"net-turnover {currency}"] = [came - went, None]
    for currency in {order.currency for order in placed}:
        values = [order.value for order in placed if order.currency == currency]
        figures[f"order-value {currency}"] = [sum(values), len(values)]
        figures[f"order-value-median {currency}"] = [statistics.median(values), None]
    owed = [order for order in placed if order.contacts()]
    figures["orders-per-conversation"] = [len(owed), begun]
    for currency in {order.currency for order in owed}:
        worth = sum(order.value for order in owed if order.currency == currency)
        figures[f"turnover-per-conversation {currency}"] = [worth, begun]
    if owed:
        times = [order.placed / SECOND - order.contacts()[0][0] for order in owed]
        figures["time-to-purchase-median"] = [statistics.median(times), None]
    return figures | advice(placed) | customers(rows, orders)


def advice(placed):
    advised = [order for order in placed if {"answered", "spoken"} & {kind for _, kind in order.contacts()}]
    others = [order for order in placed if order not in advised]

    def returned(some):
        return [sum(any(move[0] == "returned" for move in order.moves) for order in some), len(some)]

    return {"returned-after-advice": returned(advised), "returned-without-advice": returned(others)}


def customers(rows, orders):
    moments = {}
    for order in orders:
        if order.customer:
            moments.setdefault(order.customer, []).append(order.placed)
    times = [sorted(group) for group in moments.values()]
    firsts = [group for group in times if rows.holds(group[0])]
    active = sum(any(rows.holds(moment) for moment in group) for group in times)
    figures = {"new-customers": [len(firsts), active]}
    for days in [30, 90, 365]:
        known = [group for group in firsts if rows.now - group[0] > days * DAY]
        again = sum(len(group) > 1 and group[1] - group[0] <= days * DAY for group in known)
        figures[f"repeat-{days}"] = [again, len(known)]
    return figures


def talks(rows):
    episodes = rows.all("episode_fact")
    questions, stints = {}, {}
    for row in rows.all("question_fact"):
        questions.setdefault(row["episode"], []).append(row)
    for row in rows.all("stint_fact"):
        stints.setdefault(row["episode"], []).append(row)
    begun = [row for row in episodes if rows.holds(row["started_at"])]

    def asked(row):
        return questions.get(row["key"], [])

    def channel(row):
        if row["first_word_at"] is not None:
            return "person"
        if row["left_message"]:
            return "message"
        return "bot" if any(each["answer"] is not None for each in asked(row)) else "nobody"

    wanted = [row for row in begun if asked(row) or row["sought_at"] is not None]
    answers = [each for row in begun for each in asked(row) if each["answer"] is not None]
    yes = sum(each["is_helpful"] == 1 for each in answers)
    no = sum(each["is_helpful"] == 0 for each in answers)
    marks = [row["rating"] for row in begun if row["rating"] is not None]
    sought = [row for row in begun if row["sought_at"] is not None]
    helped = [
        row for row in begun
        if channel(row) in ("bot", "person") and rows.now - row["started_at"] > 7 * DAY]

    def again(row):
        return row["conversation"] is not None and any(
            other["conversation"] == row["conversation"] and other["episode"] > row["episode"]
            and other["started_at"] - row["last_at"] <= 7 * DAY for other in episodes)

    figures = {
        "conversations": [len(begun), None],
        "questions": [sum(len(asked(row)) for row in begun), None],
        "returning": [sum(row["episode"] > 1 for row in begun), len(begun)],
        "rating": [sum(marks), len(marks)],
        "contacts-left": [sum(row["has_contact"] for row in begun), None],
        "missed": [
            sum(row["missed_at"] is not None and row["key"] not in stints for row in sought), len(sought)],
        "answered-by-bot": [sum(channel(row) == "bot" for row in wanted), len(wanted)],
        "answered-by-person": [sum(channel(row) == "person" for row in wanted), len(wanted)],
        "left-as-message": [sum(channel(row) == "message" for row in wanted), len(wanted)],
        "containment": [
            sum(bool(asked(row)) and row["sought_at"] is None for row in begun),
            sum(bool(asked(row)) for row in begun)],
        "wrong-answers": [no, len(answers)],
        "solved-own-yes": [yes, yes + no],
        "solved-first-contact": [sum(not again(row) for row in helped), len(helped)],
    }
    return figures | speed(begun, sought, stints), len(begun)


def speed(begun, sought, stints):
    waits, responses = [], []
    for row in sought:
        taken = [each["from_at"] for each in stints.get(row["key"], []) if each["from_at"] >= row["sought_at"]]
        if taken:
            waits.append((min(taken) - row["sought_at"]) / SECOND)
        if row["first_word_at"] is not None and row["first_word_at"] >= row["sought_at"]:
            responses.append((row["first_word_at"] - row["sought_at"]) / SECOND)
    own = [each for row in begun for each in stints.get(row["key"], [])]
    over = [(each["until_at"] - each["from_at"]) / SECOND for each in own if each["until_at"] is not None]
    everyone = [each for group in stints.values() for each in group]

    def at_once(stint):
        return sum(
            other["operator"] == stint["operator"] and other["from_at"] <= stint["from_at"]
            and (other["until_at"] is None or other["until_at"] > stint["from_at"]) for other in everyone)

    figures = {
        "waiting-time": [sum(waits), len(waits)],
        "first-response": [sum(responses), len(responses)],
        "duration": [sum(over), len(over)],
        "at-once": [sum(at_once(stint) for stint in own), len(own)],
    }
    for name, times in [("waiting-time", waits), ("first-response", responses)]:
        if times:
            figures[f"{name}-median"] = [statistics.median(times), None]
    return figures


def others(rows):
    goals = {(row["shop"], row["id"]): [] for row in rows.all("goal")}
    for row in rows.all("goal"):
        goals[row["shop"], row["id"]].append(row)
    told = [max(group, key=lambda row: row["is_verified"]) for group in goals.values()]
    first, last = rows.months

    def count(kind):
        return sum(
            row["count"] for row in rows.all("touch_tally") if row["kind"] == kind and first <= row["day"] <= last)

    figures = {
        "goals": [sum(rows.holds(row["at"]) for row in told), None],
        "invitations-shown": [count("shown"), None],
        "invitations-followed": [count("followed"), count("shown")],
        "invitations-dismissed": [count("dismissed"), count("shown")],
    }
    for channel in ["mail", "phone"]:
        counts = [
            row["count"] for row in rows.all("contact_count")
            if row["channel"] == channel and first <= row["month"] <= last]
        if counts:
            figures[channel] = [sum(counts), None]
    return figures


def recompute(path, first, last, zone="Europe/Amsterdam", now=None, saved_share=None):
    """Every figure of the days from the first to the last."""
    now = now or int(datetime.datetime.now(datetime.timezone.utc).timestamp()) * SECOND
    rows = Rows(path, first, last, zone, now)
    service, begun = talks(rows)
    figures = service | sales(rows, begun) | others(rows)
    if saved_share is not None:
        figures["saved-contacts"] = [service["answered-by-bot"][0] * saved_share, None]
    return figures


if __name__ == "__main__":
    print(json.dumps(recompute(*sys.argv[1:5]), indent=2, sort_keys=True))

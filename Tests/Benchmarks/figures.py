#!/usr/bin/env python3
"""What a page of figures and an order cost with a great many of both behind them.

    Tests/Benchmarks/figures.py [--orders 100000] [--touches 1000000] [--talks 50000] [--pages 40]
                                [--seconds 10] BALIE

BALIE is a `balie` command, built with `swift build -c release`. It makes a data folder, into which
a year of orders, their contacts and conversations is then written in rows; it is started on that,
and asked as the desk asks: the tables of a page at once, with and without days to compare with.
Then orders are told one after another, then messages are said with and without both going on.

    first     milliseconds until the first page after a start
    page      milliseconds until all of a page was there: median and 95th of a hundred, by its days
    order     milliseconds until an order was taken in: median and 99th of a hundred
    messages  messages a second alone, and while pages are asked for and orders told, in turns
"""

import argparse
import concurrent.futures
import datetime
import http.client
import json
import pathlib
import random
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECOND = 10**9
DAY = 86_400
TABLES = ["days", "hours", "topics", "pages", "attribution?by=invitation", "comparisons", "goals"]
KINDS = ["followed", "answered", "spoken", "shown", "dismissed"]
TOPICS = [f"onderwerp-{number}" for number in range(60)]
PAGES = [f"/groep-{number}/**" for number in range(40)]
INVITATIONS = [f"uitnodiging-{number}" for number in range(12)]


class Server:
    """A `balie serve` on a data folder."""

    def __init__(self, binary, data):
        self.process = subprocess.Popen(
            [binary, "serve", "--port", "0", "--behind-proxy", "--data", str(data),
             "--knowledge", str(ROOT / "Knowledge"), "--intents", str(ROOT / "Intents")],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        found = re.search(r"http://([\d.]+):(\d+)", self.process.stdout.readline())
        self.host, self.port = found.group(1), int(found.group(2))

    def memory(self):
        """Resident MiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) // 1024

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


class Line:
    """One connection that stays open."""

    def __init__(self, server, headers):
        self.connection = http.client.HTTPConnection(server.host, server.port, timeout=60)
        self.headers = headers | {"Content-Type": "application/json"}

    def ask(self, method, path, body=None, **more):
        self.connection.request(
            method, path, None if body is None else json.dumps(body), self.headers | more)
        reply = self.connection.getresponse()
        text = reply.read()
        if reply.status >= 300:
            sys.exit(f"{method} {path}: {reply.status} {text[:300]}")
        return json.loads(text)


def fill(database, options, numbers):
    """A year of rows, as Balie would have written them."""
    now = int(time.time())
    begin = now - 365 * DAY
    db = sqlite3.connect(database)
    db.execute("PRAGMA synchronous = OFF")
    a_piece = options.touches // options.orders

    def touches(placed):
        lines = (
            f"{placed - numbers.randint(1, 20 * DAY)}\t{numbers.choice(KINDS)}\t{numbers.choice(INVITATIONS)}\t"
            f"{numbers.choice(PAGES)}\t\tadvies\t{numbers.choice(TOPICS)}\tnl\tphone" for _ in range(a_piece))
        return "\n".join(lines)

    for number in range(options.orders):
        placed = begin + int(number / options.orders * 365 * DAY)
        customer = numbers.randrange(options.orders // 3).to_bytes(32, "big")
        db.execute(
            "INSERT INTO order_statement (shop, number, minor, currency, placed_at, stated_at, is_verified, items, goal,"
            " customer_key, customer, touches, recorded_at) VALUES ('main', ?, ?, 'EUR', ?, ?, 1, 2, 'purchase', 1, ?, ?, ?)",
            (f"a{number}", numbers.randint(500, 90_000), placed * SECOND, placed * SECOND, customer, touches(placed),
             placed * SECOND))
        if number % 12 == 0:
            db.execute(
                "INSERT INTO order_return VALUES ('main', ?, 'R1', 400, 'EUR', ?, ?)",
                (f"a{number}", (placed + DAY) * SECOND, (placed + DAY) * SECOND))
    for number in range(options.talks):
        start = begin + int(number / options.talks * 365 * DAY)
        key = db.execute(
            "INSERT INTO episode_fact (episode, started_at, last_at, closed_at, outcome, language, page, left_message,"
            " has_contact) VALUES (1, ?, ?, ?, 'resolved', 'nl', ?, 0, 0)",
            (start * SECOND, (start + 300) * SECOND, (start + 300) * SECOND, numbers.choice(PAGES))).lastrowid
        for question in range(2):
            db.execute(
                "INSERT INTO question_fact VALUES (?, ?, ?, 'answer', ?, ?, NULL)",
                (key, question * 2 + 1, (start + question * 20) * SECOND, numbers.choice(TOPICS), question * 2 + 2))
        if number % 5 == 0:
            db.execute(
                "INSERT INTO stint_fact VALUES (?, 0, ?, ?, ?, ?)",
                (key, numbers.choice(["sanne", "tom"]), start * SECOND, (start + 300) * SECOND, (start + 30) * SECOND))
    for day in range(366):
        name = (datetime.date.today() - datetime.timedelta(days=day)).isoformat()
        for kind in KINDS:
            for invitation in INVITATIONS:
                db.execute("INSERT INTO touch_tally VALUES (?, ?, ?, ?)", (name, kind, invitation, 40))
    db.commit()
    db.close()


def page(lines, days, compares):
    """Everything that the desk asks for one page of figures, at once; seconds until all is there."""
    today = datetime.date.today()
    from_, to = today - datetime.timedelta(days=days - 1), today
    own = f"from={from_}&to={to}&window=7&reach=last"
    earlier = f"from={from_ - datetime.timedelta(days=days)}&to={from_ - datetime.timedelta(days=1)}&window=7&reach=last"
    paths = [f"/api/figures?{own}"]
    for table in TABLES:
        name, _, more = table.partition("?")
        paths.append(f"/api/figures/tables/{name}?{own}&{more}")
    if compares:
        paths += [f"/api/figures?{earlier}", f"/api/figures/tables/days?{earlier}"]
    began = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(len(lines)) as pool:
        # A browser has six connections to one host.
        waiting = [paths[start::len(lines)] for start in range(len(lines))]
        list(pool.map(lambda pair: [pair[0].ask("GET", path) for path in pair[1]], zip(lines, waiting)))
    return time.monotonic() - began


def spread(times, high):
    ordered = sorted(times)
    return f"{statistics.median(ordered) * 1_000:.0f} {ordered[min(len(ordered) - 1, int(len(ordered) * high))] * 1_000:.1f}"


def tell(line, number):
    began = time.monotonic()
    line.ask("POST", "/api/orders", {"id": f"b{number}", "value": "49.95", "currency": "EUR", "customer": f"k{number % 900}"})
    return time.monotonic() - began


def messages(server, seconds):
    """Messages a second of four visitors who each wait for the answer."""
    counts = []

    def visitor(number):
        line = Line(server, {"X-Forwarded-For": f"10.0.{number // 200}.{number % 200 + 1}"})
        started = line.ask("POST", "/api/conversations", {"clientId": f"bench-{random.getrandbits(60):x}", "language": "nl"})
        path = f"/api/conversations/{started['conversation']['state']['id']}/messages"
        count, end = 0, time.monotonic() + seconds
        while time.monotonic() < end:
            line.ask("POST", path, {"clientId": f"m-{random.getrandbits(60):x}", "text": "wat kost verzenden"},
                     **{"Balie-Token": started["token"]})
            count += 1
            if count % 25 == 0:  # a conversation may say so much a minute
                started = line.ask("POST", "/api/conversations", {"clientId": f"bench-{random.getrandbits(60):x}", "language": "nl"})
                path = f"/api/conversations/{started['conversation']['state']['id']}/messages"
        counts.append(count)

    threads = [threading.Thread(target=visitor, args=(number * 7 + random.randrange(7),)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / seconds


def meanwhile(server, lines, machine, over, numbers):
    """Pages now and then, as a few desks ask for them, and twenty orders a second."""
    times = []

    def look():
        while not over.is_set():
            page(lines, 30, True)
            over.wait(2)

    def order():
        while not over.is_set():
            times.append(tell(machine, numbers.getrandbits(60)))
            over.wait(0.05)

    return [threading.Thread(target=look), threading.Thread(target=order)], times


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", metavar="BALIE")
    for name, value in [("orders", 100_000), ("touches", 1_000_000), ("talks", 50_000), ("pages", 40), ("seconds", 10)]:
        parser.add_argument(f"--{name}", type=int, default=value)
    options = parser.parse_args()
    numbers = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder) / "data"
        made = subprocess.run(
            [options.binary, "key", "make", "bench", "--data", str(data), "--scope", "orders", "--scope", "figures"],
            capture_output=True, text=True, check=True)
        fill(data / "balie.sqlite", options, numbers)
        server = Server(options.binary, data)
        key = {"Authorization": f"Bearer {made.stdout.strip()}"}
        lines, machine = [Line(server, key) for _ in range(6)], Line(server, key)
        print(f"first      {page(lines, 30, True) * 1_000:.0f} ms, then {server.memory()} MiB")
        for days in [30, 90, 365]:
            times = []
            for _ in range(options.pages):
                time.sleep(0.1)
                tell(machine, numbers.getrandbits(60))
                times.append(page(lines, days, True))
            print(f"page {days:>5} {spread(times, 0.95)} ms (median, 95th)")
        orders = [tell(machine, numbers.getrandbits(60)) for _ in range(1_000)]
        print(f"order      {spread(orders, 0.99)} ms (median, 99th), {server.memory()} MiB")
        alone, together, beside = [], [], []
        for _ in range(3):
            alone.append(messages(server, options.seconds))
            over = threading.Event()
            others, times = meanwhile(server, lines, machine, over, numbers)
            for thread in others:
                thread.start()
            together.append(messages(server, options.seconds))
            over.set()
            for thread in others:
                thread.join()
            beside += times
        print(f"messages   {statistics.median(alone):.0f}/s alone, {statistics.median(together):.0f}/s meanwhile: "
              f"{statistics.median(two / one for one, two in zip(alone, together)):.2f}")
        print(f"order      {spread(beside, 0.99)} ms meanwhile")
        server.stop()


if __name__ == "__main__":
    main()

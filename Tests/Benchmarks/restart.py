#!/usr/bin/env python3
"""What it costs to start again with conversations open, and how much a question takes of the disk.

    Tests/Benchmarks/restart.py [--open 3000] [--questions 11] [--events 0] [--rounds 3] [--json]
                                BALIE...

Each BALIE is a `balie` command, e.g. the one of an older commit first and today's after it, both
built with `swift build -c release`. Each has its own log, made by itself over HTTP: every visitor
asks so many of the editors' own questions and leaves the conversation open (11 questions with
answers and what the bot says of itself are 23 messages). With `--events` the log is then filled up
to so many events with conversations that are over: the same ones again under other names. Then the
commands take turns to start on that log, so that a busy moment of the machine hits all of them
alike; medians are printed.

    ready       seconds from the start of the process to its first answer to `/health`
    empty       the same on an empty data folder: what of it has nothing to do with conversations
    cpu         seconds of processor time until then, on which a busy machine has less say
    empty cpu   the same on an empty data folder
    memory      resident MiB when it is ready
    woken       the same after every tenth visitor has said one thing more
    first       milliseconds until the first of those was answered
    question    bytes of the database file for a question with its answer
"""

import argparse
import asyncio
import json
import os
import pathlib
import re
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
VISITORS_AT_ONCE = 50


class Server:
    """A `balie serve`, and how long it took until it answered."""

    def __init__(self, binary, data, knowledge):
        self.errors = tempfile.TemporaryFile("w+")
        began = time.monotonic()
        self.process = subprocess.Popen(
            [binary, "serve", "--port", "0", "--behind-proxy", "--data", str(data),
             "--knowledge", str(knowledge / "Knowledge"), "--intents", str(knowledge / "Intents")],
            stdout=subprocess.PIPE, stderr=self.errors, text=True)
        found = re.search(r"http://([\d.]+):(\d+)", self.process.stdout.readline())
        if not found:
            self.errors.seek(0)
            sys.exit(f"{binary} did not start: {self.errors.read()}")
        self.host, self.port = found.group(1), int(found.group(2))
        urllib.request.urlopen(f"http://{self.host}:{self.port}/health", timeout=60).read()
        self.ready = time.monotonic() - began
        self.cpu = self.processor_time()

    def processor_time(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def stop(self):
        self.process.terminate()
        if self.process.wait(timeout=120) not in (0, -15):
            sys.exit(f"it did not stop by itself: {self.process.returncode}")


class Line:
    """One connection that is kept, and asks as the visitors behind a proxy do."""

    async def open(self, server):
        self.reader, self.writer = await asyncio.open_connection(server.host, server.port)
        return self

    async def post(self, path, body, address, token=None):
        body = json.dumps(body).encode()
        head = (f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                f"X-Forwarded-For: {address}\r\nContent-Length: {len(body)}\r\n")
        if token:
            head += f"Balie-Token: {token}\r\n"
        self.writer.write(head.encode() + b"\r\n" + body)
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(re.search(r"content-length: (\d+)", head).group(1))
        answer = json.loads(await self.reader.readexactly(length))
        status = int(head.split(" ", 2)[1])
        if status not in (200, 201):
            sys.exit(f"{path} was answered {status}: {answer}")
        return answer


def editors_questions():
    lines = (ROOT / "Knowledge" / "_questions.nl.txt").read_text().splitlines()
    pairs = [line.split(" -> ") for line in lines if " -> " in line]
    return [asked.strip() for asked, topic in pairs if topic.strip() not in ("?", "handoff")]


async def each(server, numbers, act):
    """Has so many visitors at once do something, each after the other."""
    waiting = iter(numbers)

    async def work():
        line = await Line().open(server)
        for number in waiting:
            await act(line, number)
        line.writer.close()

    await asyncio.gather(*(work() for _ in range(VISITORS_AT_ONCE)))


def address(number):
    return f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}"


async def fill(server, count, questions):
    asked, visitors = editors_questions(), {}

    async def talk(line, number):
        started = await line.post(
            "/api/conversations", {"clientId": str(uuid.uuid4()), "language": "nl"},
            address(number))
        path = f"/api/conversations/{started['conversation']['state']['id']}"
        visitors[number] = path, started["token"]
        for turn in range(questions):
            text = asked[(number * questions + turn) % len(asked)]
            await line.post(
                f"{path}/messages", {"clientId": f"vraag-{turn:04}", "text": text},
                address(number), started["token"])

    await each(server, range(count), talk)
    return visitors


async def wake(server, visitors):
    """Every tenth visitor says one thing more; how long the first of them waited, in ms."""
    waits = []

    async def say(line, number):
        path, token = visitors[number]
        began = time.monotonic()
        await line.post(
            f"{path}/messages", {"clientId": "weer-0001", "text": "wat kost bezorgen?"},
            address(number), token)
        waits.append((time.monotonic() - began) * 1000)

    await each(server, list(visitors)[::10], say)
    return waits[0]


def size(data):
    """Bytes of the database, with what a stop may have left beside it carried over into it."""
    database = sqlite3.connect(data / "balie.sqlite")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return (data / "balie.sqlite").stat().st_size


def fill_up(data, events):
    """Repeats the log's conversations under other names, as ones that are over, up to so many
    events. What is derived from the log is taken to be done: it is not what a start waits for."""
    database = sqlite3.connect(data / "balie.sqlite")
    tables = {name for name, in database.execute("SELECT name FROM sqlite_schema")}
    log = "change" if "change" in tables else "event"
    names = [row[1] for row in database.execute("PRAGMA table_info(conversation)")]
    closed = {"key": "key + :keys", "name": "name || :copy", "token_digest": "NULL",
              "phase": "'closed'", "owner": "'nobody'", "operator": "NULL",
              "closed_at": "changed_at", "outcome": "'visitorLeft'"}
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({log})")]
    moved = {"cursor": "cursor + :head", "conversation": "conversation + :keys"}
    keys, = database.execute("SELECT max(key) FROM conversation").fetchone()
    head, = database.execute(f"SELECT max(cursor) FROM {log}").fetchone()
    for copy in range(1, -(-events // head)):
        values = {"keys": keys * copy, "head": head * copy, "copy": f"x{copy}", "last": keys,
                  "end": head}
        database.execute(
            f"INSERT INTO conversation ({', '.join(names)}) SELECT "
            f"{', '.join(closed.get(name, name) for name in names)} "
            "FROM conversation WHERE key <= :last", values)
        database.execute(
            f"INSERT INTO {log} ({', '.join(columns)}) SELECT "
            f"{', '.join(moved.get(name, name) for name in columns)} "
            f"FROM {log} WHERE cursor <= :end", values)
    if "projection" in tables:
        database.execute(f"UPDATE projection SET cursor = (SELECT max(cursor) FROM {log})")
    database.commit()
    database.close()


class Candidate:
    def __init__(self, binary, folder, options):
        self.binary, self.folder, self.options = binary, folder, options
        self.data = folder / "data"
        self.rows = []

    def make_log(self):
        server = Server(self.binary, self.data, ROOT)
        server.stop()
        before = size(self.data)
        server = Server(self.binary, self.data, ROOT)
        began = time.monotonic()
        self.visitors = asyncio.run(fill(server, self.options.open, self.options.questions))
        took = time.monotonic() - began
        server.stop()
        asked = self.options.open * self.options.questions
        self.question = (size(self.data) - before) / asked
        if self.options.events:
            fill_up(self.data, self.options.events)
        print(f"{self.binary}: {asked} questions in {took:.0f} s", file=sys.stderr)

    def start_again(self, round):
        empty = Server(self.binary, self.folder / f"empty-{round}", ROOT)
        empty.stop()
        server = Server(self.binary, self.data, ROOT)
        memory = server.memory()
        first = None
        if round == self.options.rounds - 1:
            first = asyncio.run(wake(server, self.visitors))
        self.rows.append(
            (server.ready, empty.ready, memory, server.memory(), first, server.cpu, empty.cpu))
        server.stop()

    def figures(self):
        ready, empty, memory, woken, first, cpu, empty_cpu = zip(*self.rows)
        return {
            "ready": round(statistics.median(ready), 3),
            "empty": round(statistics.median(empty), 3),
            "cpu": round(statistics.median(cpu), 2),
            "empty cpu": round(statistics.median(empty_cpu), 2),
            "memory": round(statistics.median(memory), 1),
            "woken": round(woken[-1], 1), "first": round(first[-1], 1),
            "question": round(self.question),
        }


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binaries", nargs="+", metavar="BALIE")
    parser.add_argument("--open", type=int, default=3_000)
    parser.add_argument("--questions", type=int, default=11)
    parser.add_argument("--events", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_NOFILE, (1024, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    with tempfile.TemporaryDirectory() as folder:
        candidates = []
        for place, binary in enumerate(options.binaries):
            home = pathlib.Path(folder) / str(place)
            home.mkdir()
            candidates.append(Candidate(os.path.abspath(binary), home, options))
        for candidate in candidates:
            candidate.make_log()
        for number in range(options.rounds):
            for candidate in candidates:
                candidate.start_again(number)
        table = {candidate.binary: candidate.figures() for candidate in candidates}
    if options.json:
        return print(json.dumps(table, indent=2))
    first = None
    for binary, figures in table.items():
        first = first or figures
        print(binary)
        for name, value in figures.items():
            ratio = f"  {value / first[name]:.2f} of the first" if figures is not first else ""
            print(f"  {name:<9} {value:>10}{ratio}")


if __name__ == "__main__":
    main()

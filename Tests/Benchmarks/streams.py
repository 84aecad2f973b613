#!/usr/bin/env python3
"""What an open stream costs, and how soon all of them hear that somebody came or went.

    Tests/Benchmarks/streams.py [--streams 9500] [--changes 6] [--rounds 3] [--json] BALIE...

Each BALIE is a `balie` command built with `swift build -c release`. The bare HTTP server of
`Tests/Benchmarks/Bare` is measured in the same run, in turns with them: the same library, streams
and bytes with nothing behind them. The table says each figure and its ratio to the bare server's.
As many streams are opened as the limit of open files lets one process have, less a few; the number
is printed.

    stream  KiB of resident memory for an open stream
    change  milliseconds until 99 of 100 streams have heard of a change; the median of the changes
    all     the same for the last of them
    cpu     milliseconds of processor time that the server takes for a change
"""

import argparse
import http.client
import json
import os
import pathlib
import re
import resource
import select
import socket
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PASSWORD = "een lang wachtwoord"
OPENED_AT_ONCE = 200


class Server:
    """A server process; what it listens at stands in its first line."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        found = re.search(r"http://([\d.]+):(\d+)", self.process.stdout.readline())
        if not found:
            sys.exit(f"{command[0]} did not start")
        self.place = found.group(1), int(found.group(2))

    def ask(self, method, path, body=None, headers={}):
        line = http.client.HTTPConnection(*self.place, timeout=60)
        data = None if body is None else json.dumps(body)
        line.request(method, path, data, {"Content-Type": "application/json", **headers})
        answer = line.getresponse()
        answer.read()
        if answer.status >= 300:
            sys.exit(f"{path} was answered {answer.status}")
        return answer

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1))

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=60)


class Bare(Server):
    path = "/events"

    def change(self, number):
        self.ask("POST", "/change")

    def stop(self):
        # It would wait for its streams, which nobody ends.
        self.process.kill()
        self.process.wait(timeout=60)


class Balie(Server):
    """A shop with one operator, who comes and goes."""

    path = "/api/availability?language=nl"

    def __init__(self, binary, data):
        subprocess.run(
            [binary, "operator", "add", "sanne", "--name", "Sanne", "--data", str(data)],
            input=PASSWORD + "\n", text=True, check=True, capture_output=True)
        super().__init__(
            [binary, "serve", "--port", "0", "--behind-proxy", "--connections", "20000",
             "--data", str(data), "--knowledge", "Knowledge", "--intents", "Intents"])
        cookie = self.ask("POST", "/api/session", {"id": "sanne", "password": PASSWORD})
        self.me = {"Cookie": cookie.getheader("Set-Cookie").split(";")[0]}
        self.desk = socket.create_connection(self.place)
        self.desk.sendall(request("/api/desk/events", self.me))

    def change(self, number):
        presence = "away" if number % 2 else "online"
        self.ask("PUT", "/api/presence", {"presence": presence, "capacity": 20}, self.me)


def request(path, headers={}):
    lines = [f"GET {path} HTTP/1.1", "Host: localhost", "Accept: text/event-stream",
             *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    return "\r\n".join(lines).encode()


class Listeners:
    """Many streams, read by one loop: what it costs is the same for every server."""

    def __init__(self):
        self.loop, self.lines = select.epoll(), {}

    def open(self, server, count):
        """Opens streams until so many have had their first event."""
        for start in range(0, count, OPENED_AT_ONCE):
            batch = range(start, min(start + OPENED_AT_ONCE, count))
            for number in batch:
                line = socket.create_connection(server.place)
                address = f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}"
                line.sendall(request(server.path, {"X-Forwarded-For": address}))
                line.setblocking(False)
                self.lines[line.fileno()] = line
                self.loop.register(line.fileno(), select.EPOLLIN)
            self.heard(len(batch))

    def heard(self, count):
        """The moments at which so many streams had an event."""
        moments, end = {}, time.monotonic() + 60
        while len(moments) < count:
            if time.monotonic() > end:
                sys.exit(f"{len(moments)} of {count} streams heard of it in 60 s")
            for number, _ in self.loop.poll(1):
                said = self.lines[number].recv(65_536)
                if not said:
                    sys.exit("a stream was closed")
                if b"data: " in said:
                    moments[number] = time.monotonic()
        return sorted(moments.values())

    def drain(self):
        while self.loop.poll(0.2):
            for number, _ in self.loop.poll(0):
                self.lines[number].recv(65_536)

    def close(self):
        for line in self.lines.values():
            line.close()
        self.loop.close()


def measure(server, options):
    server.ask("GET", "/health")
    before = server.memory()
    listeners = Listeners()
    listeners.open(server, options.streams)
    listeners.drain()
    stream = (server.memory() - before) / options.streams
    changes, lasts, costs = [], [], []
    for number in range(options.changes + 1):
        began, cost = time.monotonic(), server.cpu()
        server.change(number)
        moments = listeners.heard(options.streams)
        if number:  # the first one finds everything cold
            changes.append((moments[int(len(moments) * 0.99)] - began) * 1000)
            lasts.append((moments[-1] - began) * 1000)
            costs.append((server.cpu() - cost) * 1000)
        listeners.drain()
    listeners.close()
    server.stop()
    return {"stream": stream, "change": statistics.median(changes),
            "all": statistics.median(lasts), "cpu": statistics.mean(costs)}


def built_bare():
    """The bare server, built where it is not yet."""
    build = ["swift", "build", "--package-path", str(HERE / "Bare"), "-c", "release"]
    subprocess.run(build, check=True, stdout=sys.stderr)
    shown = subprocess.run([*build, "--show-bin-path"], check=True, capture_output=True, text=True)
    return f"{shown.stdout.strip()}/bare-server"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binaries", nargs="+", metavar="BALIE")
    parser.add_argument("--streams", type=int, default=9_500)
    parser.add_argument("--changes", type=int, default=6)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    options.streams = min(options.streams, most - 500)
    bare = built_bare()
    rows = {name: [] for name in ["bare", *options.binaries]}
    for _ in range(options.rounds):
        rows["bare"].append(measure(Bare([bare]), options))
        for binary in options.binaries:
            with tempfile.TemporaryDirectory() as folder:
                server = Balie(os.path.abspath(binary), pathlib.Path(folder) / "data")
                rows[binary].append(measure(server, options))
    table = {
        name: {figure: round(statistics.median(row[figure] for row in all_rows), 1)
               for figure in all_rows[0]}
        for name, all_rows in rows.items()}
    if options.json:
        return print(json.dumps({"streams": options.streams, **table}, indent=2))
    print(f"{options.streams} streams")
    for name, figures in table.items():
        print(name)
        for figure, value in figures.items():
            ratio = f"  {value / table['bare'][figure]:.2f} of bare" if name != "bare" else ""
            print(f"  {figure:<8} {value:>10}{ratio}")


if __name__ == "__main__":
    main()

"""A `balie serve` of its own for each test, as an administrator would start it."""

import json
import os
import pathlib
import re
import resource
import subprocess
import urllib.error
import urllib.request

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PASSWORD = "een lang wachtwoord"


def built_balie():
    """The command as the build left it; `BALIE_BINARY` names another."""
    named = os.environ.get("BALIE_BINARY")
    if named:
        return named
    folder = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    return f"{folder}/balie"


class Served:
    """A running `balie serve`, with what it said of itself."""

    def __init__(self, data, *options, files=None, port=0):
        self.binary = built_balie()
        self.data = data
        self.errors = open(data.parent / f"{data.name}.errors", "w+")
        limit = (lambda: resource.setrlimit(resource.RLIMIT_NOFILE, files)) if files else None
        self.process = subprocess.Popen(
            [self.binary, "serve", "--port", str(port), "--data", str(data),
             "--knowledge", str(ROOT / "Knowledge"), "--intents", str(ROOT / "Intents"), *options],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=self.errors, text=True, preexec_fn=limit,
        )
        self.welcome = self.process.stdout.readline()
        found = re.search(r"http://([\d.]+):(\d+)", self.welcome)
        if not found:
            raise RuntimeError(f"it did not start: {self.said()}")
        self.host, self.port = found.group(1), int(found.group(2))
        self.address = found.group(0)
        self.room = int(re.search(r"(\d+) visitors", self.process.stdout.readline()).group(1))

    def said(self):
        """What it wrote to standard error."""
        self.errors.flush()
        with open(self.errors.name) as log:
            return log.read()

    def command(self, *arguments, **options):
        return subprocess.run(
            [self.binary, *arguments, "--data", str(self.data)], cwd=ROOT, text=True, check=True,
            stdout=subprocess.PIPE, **options)

    def add_operator(self, name):
        self.command(
            "operator", "add", name, "--name", name.title(), input=PASSWORD + "\n")

    def ask(self, method, path, body=None, headers={}, timeout=10):
        """One request on a connection of its own: status, headers, body."""
        request = urllib.request.Request(
            self.address + path, method=method, headers=dict(headers),
            data=None if body is None else json.dumps(body).encode())
        if body is not None and "Content-Type" not in headers:
            request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, timeout=timeout) as reply:
                return reply.status, reply.headers, reply.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()

    def cpu(self):
        """Seconds of processor time that it has used."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def open_files(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def memory(self):
        """Bytes of memory that it holds."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) * 1024

    def stop(self):
        """Asks it to stop and gives its exit status."""
        self.process.terminate()
        return self.process.wait(timeout=20)


@pytest.fixture
def serve(tmp_path):
    """Starts a `balie serve`; all are stopped after the test, whatever became of them."""
    started = []

    def start(*options, data=tmp_path / "data", **more):
        started.append(Served(data, *options, **more))
        return started[-1]

    yield start
    for served in started:
        if served.process.poll() is None:
            served.process.kill()
            served.process.wait()


def wait_until(condition, seconds, what):
    """Looks again and again, since the event is in another process."""
    import time
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"not within {seconds} s: {what}"
        time.sleep(0.05)

"""A running `balie serve`, as an administrator would start it."""

import json
import os
import pathlib
import re
import resource
import subprocess
import time
import urllib.error
import urllib.request

from command import ROOT, built_balie

PASSWORD = "een lang wachtwoord"


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


def wait_until(condition, seconds, what):
    """Looks again and again, since the event is in another process."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"not within {seconds} s: {what}"
        time.sleep(0.05)

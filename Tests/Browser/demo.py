"""A running demo, as a shopkeeper would start it to look around."""

import json
import subprocess

from command import ROOT, built_balie


class Demo:
    """A running `balie demo`, with what it printed of itself."""

    def __init__(self, data, content=ROOT, origins=(), sample=None, more=("--empty",)):
        files = ["--for", sample] if sample else [
            "--knowledge", str(content / "Knowledge"), "--intents", str(content / "Intents"),
        ]
        self.arguments = [
            built_balie(), "demo", "--port", "0", "--json", "--data", str(data), *files, *more,
        ] + [each for origin in origins for each in ("--origin", origin)]
        self.process = subprocess.Popen(
            self.arguments, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the demo ended at once with {self.process.wait()}")
        self.said = json.loads(line)
        self.address = self.said["address"]

    def password(self, name):
        return next(o["password"] for o in self.said["operators"] if o["id"] == name)

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)

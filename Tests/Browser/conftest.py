"""A started demo and a real browser for every test.

The demo runs on a free port with a folder of its own, and both go when the tests are over.
"""

import json
import os
import pathlib
import shutil
import subprocess

import pytest
from playwright.sync_api import sync_playwright

from people import Operator, Visitor

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / ".screenshots"


def built_balie():
    """The command as the build left it; `BALIE_BINARY` names another."""
    named = os.environ.get("BALIE_BINARY")
    if named:
        return named
    folder = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    return f"{folder}/balie"


class Demo:
    """A running `balie demo`, with what it printed of itself."""

    def __init__(self, data, content=ROOT, origins=()):
        self.arguments = [
            built_balie(), "demo", "--port", "0", "--json", "--data", str(data),
            "--knowledge", str(content / "Knowledge"), "--intents", str(content / "Intents"),
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


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("BALIE_CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-dev-shm-usage"],
        )
        yield browser
        browser.close()


@pytest.fixture
def content_copy(tmp_path):
    """A folder with the sample's knowledge and intents, for tests that change them."""
    for name in ["Knowledge", "Intents"]:
        shutil.copytree(ROOT / name, tmp_path / "content" / name)
    return tmp_path / "content"


@pytest.fixture
def demo(tmp_path):
    demo = Demo(tmp_path / "data")
    yield demo
    demo.stop()


@pytest.fixture
def people(chromium, demo):
    """Opens visitors and operators, each in a browser profile of their own."""
    opened = []

    def visitor(**options):
        opened.append(Visitor(chromium, demo, **options))
        return opened[-1]

    def operator(name, **options):
        opened.append(Operator(chromium, demo, name, **options))
        return opened[-1]

    class People:
        pass

    People.visitor = staticmethod(visitor)
    People.operator = staticmethod(operator)
    yield People
    for person in opened:
        person.close()


@pytest.fixture
def screenshot(request):
    """Keeps a picture of a page where a person can look at it: `.screenshots/NAME.png`."""
    SCREENSHOTS.mkdir(exist_ok=True)

    def take(page, name):
        page.screenshot(path=SCREENSHOTS / f"{name}.png")

    return take

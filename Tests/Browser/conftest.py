"""A started demo and a real browser for every test.

The demo runs on a free port with a folder of its own, and both go when the tests are over.
"""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

from command import ROOT
from demo import Demo
from people import Operator, Visitor

SCREENSHOTS = ROOT / ".screenshots"


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
def screenshot(screenshots):
    """Keeps a picture of a page where a person can look at it: `.screenshots/NAME.png`."""
    def take(page, name):
        page.screenshot(path=screenshots / f"{name}.png")

    return take


@pytest.fixture
def screenshots():
    """Where pictures are kept."""
    SCREENSHOTS.mkdir(exist_ok=True)
    return SCREENSHOTS


@pytest.fixture
def visit(chromium, site):
    """Opens pages of the demo for visitors, each in a browser of their own; none may have failed."""
    opened = []

    def open(path, **options):
        opened.append(Visitor(chromium, site, path=f"/demo{path}", **options))
        return opened[-1]

    yield open
    for visitor in opened:
        assert visitor.errors == []
        visitor.close()

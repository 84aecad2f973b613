"""The main journeys in the other browser that can be had here."""

import pytest

from demo import Demo
from firefox import FOUND, Firefox
from hosts import Site
from people import Operator

QUESTION = "hoe lang heb ik garantie?"
ANSWER = "wettelijke garantie"

pytestmark = pytest.mark.skipif(FOUND is None, reason="there is no Firefox here")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    site = Site()
    demo = Demo(tmp_path_factory.mktemp("firefox"), origins=[site.address])
    site.balie, site.demo = demo.address, demo
    yield site
    demo.stop()
    site.stop()


@pytest.fixture
def firefox():
    firefox = Firefox()
    yield firefox
    firefox.close()


def asks(page, words=QUESTION):
    page.click("#composer")
    page.type(words)
    page.press("Enter")


@pytest.mark.parametrize("path", ["/plain", "/worst", "/strict", "/owned", "/hotkeys"])
def test_a_visitor_asks_and_is_still_there_on_the_next_page(firefox, site, path, screenshots):
    page = firefox.page(site.address + path)
    page.click("#launcher")
    asks(page)
    page.sees(ANSWER)
    assert page.run("deep('balie-message[data-author=visitor] .bubble')[0].textContent") == QUESTION
    (screenshots / f"firefox-{path[1:]}.png").write_bytes(page.picture())
    page.goto(site.address + "/second")
    page.sees(ANSWER)
    assert firefox.errors(site.balie) == []


def test_keys_stay_in_the_window_and_escape_closes_it(firefox, site):
    page = firefox.page(site.address + "/hotkeys")
    page.click("#launcher")
    page.click("#composer")
    page.run("(pressed.length = 0)")
    page.type("stuur ik iets terug")
    assert page.run("deep('#composer')[0].value") == "stuur ik iets terug"
    assert page.run("pressed") == []
    page.press("Escape")
    page.until("!deep('#composer')[0].checkVisibility()")


def test_a_visitor_is_handed_over_to_a_person(firefox, site, chromium):
    sanne = Operator(chromium, site.demo, "sanne")
    sanne.goes("Online")
    page = firefox.page(site.address + "/plain")
    page.click("#launcher")
    asks(page, "ik wil een medewerker spreken")
    sanne.accepts()
    page.sees("Je spreekt nu met Sanne")
    sanne.says("Goedemiddag!")
    page.sees("Goedemiddag!")
    asks(page, "dank je")
    sanne.sees("dank je")
    sanne.closes_as("Opgelost")
    page.sees("Dit gesprek is afgesloten")
    assert firefox.errors(site.balie) == []
    sanne.close()


def test_a_page_that_swaps_its_body_keeps_the_widget(firefox, site):
    page = firefox.page(site.address + "/swaps")
    page.click("#launcher")
    asks(page)
    page.sees(ANSWER)
    for _ in range(4):
        page.run("swapBody()")
    page.sees(ANSWER)
    asks(page, "hoe kan ik betalen?")
    page.sees("iDEAL")
    assert page.run("document.querySelectorAll('balie-widget').length") == 1

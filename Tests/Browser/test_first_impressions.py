"""The first minute: an empty window that says what it can do, and a site that is no shop."""

import re

import pytest
from playwright.sync_api import expect

from demo import Demo
from people import PHONE, Visitor


def starters(visitor):
    return visitor.page.get_by_role("list", name="Vragen om mee te beginnen").get_by_role("button")


def test_an_empty_window_offers_questions_that_fit_the_page(people, screenshot):
    visitor = people.visitor()
    visitor.open()
    expect(starters(visitor)).to_have_count(5)
    expect(starters(visitor).first).to_have_text("Waar is mijn pakket?")
    screenshot(visitor.page, "widget-empty")

    elsewhere = people.visitor(path="/demo/wasmachine.html")
    elsewhere.open()
    expect(starters(elsewhere).filter(has_text="Sluiten jullie")).to_be_visible()
    starters(elsewhere).filter(has_text="Sluiten jullie").click()
    elsewhere.sees(re.compile("€ 19,95"))
    expect(starters(elsewhere)).to_have_count(0)
    expect(elsewhere.box).to_be_focused()
    assert not visitor.errors + elsewhere.errors


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_empty_window_on_a_phone(people, scheme, screenshot):
    visitor = people.visitor(path="/chat?language=nl", viewport=PHONE, color_scheme=scheme)
    expect(starters(visitor).first).to_be_visible()
    screenshot(visitor.page, f"widget-empty-phone-{scheme}")
    starters(visitor).first.press("Enter")
    expect(visitor.page.get_by_role("region", name="Gesprek")).to_contain_text("pakket")
    expect(starters(visitor)).to_have_count(0)


@pytest.fixture
def town_hall(tmp_path):
    demo = Demo(tmp_path / "data", sample="town-hall")
    yield demo
    demo.stop()


def test_a_town_hall_from_its_sample_to_a_first_answer(town_hall, chromium, screenshot, tmp_path):
    assert town_hall.said["page"].endswith("/demo/gemeente.html")
    assert (tmp_path / "data/Knowledge/burgerzaken/paspoort-aanvragen.md").exists()
    visitor = Visitor(chromium, town_hall, path="/demo/gemeente.html")
    # Its settings have visitors addressed formally.
    visitor.words = {**visitor.words, "box": "Uw bericht"}
    try:
        screenshot(visitor.page, "town-hall")
        visitor.open()
        visitor.sees("Ik ben de digitale hulp van de gemeente")
        expect(starters(visitor)).to_have_count(6)
        screenshot(visitor.page, "town-hall-empty")
        visitor.say("ik ben mijn paspoort kwijt")
        visitor.sees("Meld zo snel mogelijk")
        visitor.does_not_see(re.compile("winkel"))
        screenshot(visitor.page, "town-hall-answer")
        assert not visitor.errors
    finally:
        visitor.close()

"""Everybody can use it: axe on every face in both colour schemes, and the keyboard alone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from people import PHONE

SCHEMES = ["light", "dark"]


def finds_nothing(page):
    results = Axe().run(page)
    found = [
        f"{v['id']}: {v['help']}: {[n['html'][:120] for n in v['nodes']]}"
        for v in results.response["violations"]
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_on_the_widget(people, scheme, screenshot):
    visitor = people.visitor(color_scheme=scheme, reduced_motion="reduce")
    finds_nothing(visitor.page)
    visitor.open()
    visitor.say("hoe lang heb ik garantie?")
    visitor.sees("wettelijke garantie")
    visitor.say("ik wil een medewerker spreken")
    visitor.sees("Er is nu geen medewerker beschikbaar")
    finds_nothing(visitor.page)
    screenshot(visitor.page, f"widget-failed-{scheme}")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_on_the_hosted_page(people, scheme, screenshot):
    visitor = people.visitor(path="/chat", viewport=PHONE, color_scheme=scheme, reduced_motion="reduce")
    visitor.say("hoe lang heb ik garantie?")
    visitor.sees("wettelijke garantie")
    finds_nothing(visitor.page)
    screenshot(visitor.page, f"chat-phone-{scheme}")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_on_the_desk(people, demo, chromium, scheme, screenshot):
    tom = people.operator("tom", color_scheme=scheme, reduced_motion="reduce")
    tom.goes("Online")
    finds_nothing(tom.page)
    visitor = people.visitor()
    visitor.open()
    visitor.say("hoe lang heb ik garantie?")
    visitor.sees("wettelijke garantie")
    visitor.say("ik wil een medewerker spreken")
    expect(tom.offer).to_be_visible(timeout=15_000)
    finds_nothing(tom.page)
    tom.accepts()
    tom.sees("hoe lang heb ik garantie?")
    finds_nothing(tom.page)
    screenshot(tom.page, f"desk-live-{scheme}")
    for page in ["Berichten", "Zoeken", "Overzicht", "Beheer"]:
        tom.page.get_by_role("link", name=page).click()
        expect(tom.page.get_by_role("link", name=page)).to_have_attribute("aria-current", "page")
        finds_nothing(tom.page)
        screenshot(tom.page, f"desk-{page.lower()}-{scheme}")


def test_right_to_left_reads_from_the_right(people, screenshot):
    visitor = people.visitor(path="/chat?language=ar", viewport=PHONE)
    box = visitor.page.get_by_role("textbox")
    expect(box).to_be_visible()
    assert box.evaluate("e => getComputedStyle(e).direction") == "rtl"
    finds_nothing(visitor.page)
    screenshot(visitor.page, "chat-phone-arabic")


def test_a_visitor_needs_no_mouse(people):
    visitor = people.visitor()
    visitor.page.get_by_role("button", name="Stel een vraag").focus()
    visitor.page.keyboard.press("Enter")
    expect(visitor.box).to_be_focused()
    visitor.page.keyboard.type("hoe lang heb ik garantie?")
    visitor.page.keyboard.press("Enter")
    visitor.sees("wettelijke garantie")
    visitor.page.keyboard.press("Escape")
    expect(visitor.page.get_by_role("button", name="Stel een vraag")).to_be_focused()


def test_an_operator_needs_no_mouse(people):
    tom = people.operator("tom")
    tom.goes("Online")
    visitor = people.visitor()
    visitor.open()
    visitor.say("ik wil een medewerker spreken")
    expect(tom.offer).to_be_visible(timeout=15_000)
    tom.page.keyboard.press("Alt+a")
    visitor.is_with("Tom")
    expect(tom.box).to_be_focused()
    tom.page.keyboard.type("Goedemiddag!")
    tom.page.keyboard.press("Enter")
    visitor.sees("Goedemiddag!")

"""Operators look around: who agreed to be seen is seen, and may be spoken to by hand."""

import pytest
from playwright.sync_api import expect

from invitations import agree, answer_cookies, bubble, let_pass, with_clock
from people import PHONE
from test_access import finds_nothing


def visitors_page(operator):
    operator.page.get_by_role("link", name="Bezoekers").click()
    return operator.page.locator("balie-visitors")


def test_who_agreed_is_seen_invited_by_hand_and_talks_to_who_invited(people, screenshot):
    sanne = people.operator("sanne")
    sanne.goes("Online")
    page = visitors_page(sanne)
    expect(page.get_by_text("Er is nu niemand op de site")).to_be_visible()
    visitor = people.visitor(path="/demo/wasmachine.html")
    answer_cookies(visitor.page, "seen")
    row = page.get_by_role("link", name="Stille wasmachine 8 kg")
    expect(row).to_be_visible(timeout=2_000)
    visitor.page.goto(visitor.page.url.replace("wasmachine", "koelkast"))
    expect(page.get_by_role("link", name="Koel-vriescombinatie 320 l")).to_be_visible(timeout=3_000)
    page.get_by_role("link", name="Koel-vriescombinatie 320 l").click()
    page.get_by_role("textbox", name="Zeg zelf iets").fill("Kan ik je helpen kiezen?")
    page.get_by_role("button", name="Nodig uit").click()
    said = bubble(visitor.page, "Kan ik je helpen kiezen?")
    expect(said).to_be_visible(timeout=2_000)
    expect(said.get_by_text("Sanne", exact=True)).to_be_visible()
    expect(page.get_by_text("Sanne: staat op het scherm van de bezoeker.")).to_be_visible(timeout=4_000)
    screenshot(sanne.page, "visitors-desktop")
    screenshot(visitor.page, "bubble-hand")
    said.get_by_role("button", name="Praat met Sanne").click()
    visitor.is_with("Sanne")
    page.get_by_role("button", name="Naar het gesprek").click()
    expect(sanne.card.get_by_text("Ging in op: Kan ik je helpen kiezen?")).to_be_visible()
    expect(sanne.card.get_by_text("Stille wasmachine 8 kg").last).to_be_visible()
    answer_cookies(visitor.page)
    expect(sanne.card.get_by_text("Weg naar dit gesprek")).to_have_count(0, timeout=5_000)
    visitor.page.wait_for_function("() => !Object.keys(localStorage).some(key => key.startsWith('balie-visit:'))")


def test_what_an_operator_said_goes_with_the_operator(people):
    sanne = people.operator("sanne")
    sanne.goes("Online")
    page = visitors_page(sanne)
    visitor = people.visitor(path="/demo/wasmachine.html")
    agree(visitor.page, "seen")
    page.get_by_role("link", name="Stille wasmachine 8 kg").click()
    page.get_by_role("textbox", name="Zeg zelf iets").fill("Hallo!")
    page.get_by_role("button", name="Nodig uit").click()
    expect(bubble(visitor.page, "Hallo!")).to_be_visible(timeout=3_000)
    sanne.page.get_by_role("link", name="Gesprekken").click()
    sanne.goes("Afwezig")
    expect(bubble(visitor.page, "Hallo!")).to_have_count(0, timeout=3_000)


def test_who_struggles_with_the_order_raises_a_hand(people):
    sanne = people.operator("sanne")
    page = visitors_page(sanne)
    visitor = people.visitor(path="/demo/bestellen")
    with_clock(visitor.page)
    agree(visitor.page, "seen")
    expect(page.get_by_role("link", name="Bestellen")).to_be_visible(timeout=3_000)
    visitor.page.get_by_label("Naam").fill("Kim de Vries")
    for _ in range(3):
        visitor.page.get_by_role("button", name="Bestelling plaatsen").click()
        # Refusals at once are one try.
        let_pass(visitor.page, 1)
    page.get_by_role("combobox", name="Welke bezoekers").select_option("hand")
    expect(page.get_by_role("link", name="kan hulp gebruiken")).to_be_visible(timeout=3_000)
    assert "Kim de Vries" not in page.inner_text()


def test_hostile_titles_stay_words(people):
    sanne = people.operator("sanne")
    page = visitors_page(sanne)
    visitor = people.visitor(path="/demo/wasmachine.html")
    visitor.page.evaluate("document.title = '<img src=x onerror=\"document.title=1\">'")
    agree(visitor.page, "seen")
    page.get_by_role("link", name="<img src=x").click()
    expect(page.get_by_role("heading", name="<img src=x")).to_be_visible()
    assert sanne.page.title() != "1" and sanne.errors == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["phone", "desktop"])
def test_axe_finds_nothing_on_the_visitors_page(people, scheme, name, screenshot):
    viewport = PHONE if name == "phone" else {"width": 1440, "height": 900}
    sanne = people.operator("sanne", viewport=viewport, color_scheme=scheme, reduced_motion="reduce")
    page = visitors_page(sanne)
    visitor = people.visitor(path="/demo/wasmachine.html")
    agree(visitor.page, "seen")
    expect(page.get_by_role("link", name="Stille wasmachine 8 kg")).to_be_visible(timeout=3_000)
    finds_nothing(sanne.page)
    screenshot(sanne.page, f"visitors-list-{name}-{scheme}")
    page.get_by_role("link", name="Stille wasmachine 8 kg").click()
    expect(page.get_by_role("textbox", name="Zeg zelf iets")).to_be_visible()
    finds_nothing(sanne.page)
    screenshot(sanne.page, f"visitors-one-{name}-{scheme}")

"""Nobody falls between two chairs: who leaves is asked, who was missed stands on top, and a
conversation can be taken over."""

import re

from playwright.sync_api import expect


def test_leaving_asks_first_and_a_colleague_takes_over(people, screenshot):
    sanne = people.operator("sanne")
    sanne.goes("Online")
    visitor = people.visitor()
    visitor.open()
    visitor.say("blorp wazzig knulf wasmachine")
    visitor.person_button.click()
    sanne.accepts()
    visitor.is_with("Sanne")

    sanne.page.get_by_role("group", name="Aanwezigheid").get_by_text("Offline", exact=True).click()
    question = sanne.page.get_by_role("dialog", name="Er praat nog een bezoeker met u")
    expect(question).to_be_visible()
    screenshot(sanne.page, "desk-leaving")
    question.get_by_role("button", name="Eerst afronden").click()
    expect(sanne.page.get_by_role("radio", name="Afwezig")).to_be_checked()
    sanne.says("Ik ben er nog.")
    visitor.sees("Ik ben er nog.")

    tom = people.operator("tom")
    tom.page.locator("summary", has_text="Bij collega’s").click()
    tom.page.get_by_role("link", name=re.compile("^blorp wazzig")).click()
    tom.page.get_by_role("button", name="Overnemen").click()
    visitor.is_with("Tom")
    expect(sanne.page.get_by_role("alert").get_by_text("Tom heeft uw gesprek overgenomen")).to_be_visible()
    tom.says("Ik neem het over.")
    visitor.sees("Ik neem het over.")


def test_who_was_missed_stands_on_top_and_can_be_taken(people, screenshot):
    sanne = people.operator("sanne")
    sanne.goes("Online")
    visitor = people.visitor()
    visitor.open()
    visitor.say("blorp wazzig knulf wasmachine")
    visitor.person_button.click()
    sanne.page.get_by_role("link", name="Zoeken").click()
    offer = sanne.page.get_by_role("region", name="Wacht op u")
    expect(offer.get_by_text("blorp wazzig knulf wasmachine")).to_be_visible(timeout=15_000)
    screenshot(sanne.page, "desk-offer-elsewhere")
    offer.get_by_role("button", name="Weigeren").click()
    expect(offer).to_be_hidden()

    sanne.page.get_by_role("link", name="Gesprekken").click()
    missed = sanne.page.get_by_role("region", name=re.compile("^Gemist"))
    missed.get_by_role("link", name=re.compile("^blorp wazzig")).click()
    screenshot(sanne.page, "desk-missed")
    sanne.page.get_by_role("button", name="Overnemen").click()
    visitor.is_with("Sanne")
    expect(missed).to_be_hidden()


def test_an_address_that_names_nothing_is_no_error(people):
    sanne = people.operator("sanne")
    sanne.page.evaluate("location.hash = '#/%E0%'")
    expect(sanne.page.get_by_role("region", name="Mijn balie")).to_be_visible()
    assert sanne.errors == []


def test_a_letter_that_is_written_with_alt_is_written(people):
    sanne = people.operator("sanne")
    sanne.page.get_by_role("link", name="Zoeken").click()
    box = sanne.page.get_by_role("searchbox")
    obeyed = box.evaluate("""(box) => !box.dispatchEvent(new KeyboardEvent("keydown",
        { key: "ć", code: "KeyI", altKey: true, bubbles: true, cancelable: true }))""")
    assert not obeyed
    obeyed = box.evaluate("""(box) => !document.body.dispatchEvent(new KeyboardEvent("keydown",
        { key: "ć", code: "KeyI", altKey: true, bubbles: true, cancelable: true }))""")
    assert obeyed

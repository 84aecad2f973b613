"""What is promised is kept in sight: the visitor reads it, the desk reminds of it."""

import re

from playwright.sync_api import expect


def talk(people):
    sanne = people.operator("sanne")
    sanne.goes("Online")
    visitor = people.visitor()
    visitor.open()
    visitor.say("blorp wazzig knulf wasmachine")
    visitor.person_button.click()
    sanne.accepts()
    visitor.is_with("Sanne")
    return sanne, visitor


def test_a_promise_is_read_by_the_visitor_and_stands_at_the_desk(people, screenshot):
    sanne, visitor = talk(people)
    sanne.closes_as("Wordt vervolgd")
    dialog = sanne.page.get_by_role("dialog", name="Wat mag de bezoeker verwachten?")
    expect(dialog.get_by_label("Waar komt u op terug?")).to_have_value(re.compile("blorp"))
    screenshot(sanne.page, "desk-promise")
    dialog.get_by_role("button", name="Beloven en afsluiten").click()

    visitor.sees(re.compile(r"^Uiterlijk .* staat het antwoord hier$"))
    visitor.does_not_see("Hoe vond je dit gesprek?")
    screenshot(visitor.page, "widget-promise")

    sanne.page.get_by_role("link", name=re.compile("^Berichten")).click()
    promise = sanne.page.get_by_role("listitem").filter(has_text="blorp wazzig")
    expect(promise.get_by_text("in behandeling bij Sanne")).to_be_visible()
    expect(promise.get_by_text(re.compile("in het gesprek$"))).to_be_visible()
    screenshot(sanne.page, "desk-promises")
    assert not visitor.errors + sanne.errors


def test_a_supervisor_sees_the_whole_desk_and_a_note_reaches_its_owner(people, screenshot):
    sanne, visitor = talk(people)
    tom = people.operator("tom")
    tom.page.get_by_role("link", name="Overzicht").click()
    row = tom.page.get_by_role("row").filter(has_text="Sanne")
    expect(row.get_by_role("link", name=re.compile("^blorp"))).to_be_visible()
    screenshot(tom.page, "desk-overview")
    row.get_by_role("link", name=re.compile("^blorp")).click()
    tom.page.get_by_role("button", name="Notitie", exact=False).first.click()
    note = tom.page.get_by_role("textbox", name=re.compile("^Notitie voor collega"))
    note.fill("Kijk ook bij de garantie")
    note.press("Enter")
    expect(sanne.page.get_by_text(re.compile("^Notitie van Tom bij .*: Kijk ook bij"))).to_be_visible()
    assert not visitor.errors + sanne.errors + tom.errors

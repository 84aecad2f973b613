"""Signing in when the password is lost, and seeing where one is signed in."""

import re

from playwright.sync_api import expect


def test_an_administrator_helps_somebody_who_lost_their_password(people, demo, chromium, screenshot):
    tom = people.operator("tom")
    tom.page.get_by_role("link", name="Beheer").click()
    tom.page.get_by_role("button", name="Sanne wijzigen").click()
    tom.page.get_by_role("button", name="Link voor een nieuw wachtwoord maken").click()
    field = tom.page.get_by_role("textbox", name="Link voor een nieuw wachtwoord")
    expect(field).to_have_value(re.compile("#/password/"))
    link = field.input_value()
    screenshot(tom.page, "desk-password-link")

    context = chromium.new_context(locale="nl")
    page = context.new_page()
    page.goto(link)
    expect(page.get_by_text("Welkom, Sanne.")).to_be_visible()
    assert "password" not in page.url
    screenshot(page, "desk-new-password")
    page.get_by_label("Nieuw wachtwoord").fill("een heel nieuw woord")
    page.get_by_label("Nog eens het wachtwoord").fill("een ander woord")
    page.get_by_role("button", name="Opslaan en aanmelden").click()
    expect(page.get_by_text("De twee wachtwoorden zijn niet gelijk.")).to_be_visible()
    page.get_by_label("Nog eens het wachtwoord").fill("een heel nieuw woord")
    page.get_by_role("button", name="Opslaan en aanmelden").click()
    expect(page.get_by_role("group", name="Aanwezigheid")).to_be_visible()

    again = context.new_page()
    again.goto(link)
    expect(again.get_by_text("Deze link is al gebruikt.")).to_be_visible()
    context.close()


def test_somebody_ends_a_session_elsewhere(people, screenshot):
    here = people.operator("sanne")
    elsewhere = people.operator("sanne")
    here.page.get_by_role("button", name="Meer", exact=True).click()
    here.page.get_by_role("button", name="Waar u bent aangemeld").click()
    dialog = here.page.get_by_role("dialog", name="Waar u bent aangemeld")
    expect(dialog.get_by_role("listitem")).to_have_count(2)
    screenshot(here.page, "desk-sessions")
    dialog.get_by_role("button", name=re.compile("afmelden$")).click()
    expect(dialog.get_by_role("listitem")).to_have_count(1)
    expect(elsewhere.page.get_by_label("Aanmeldnaam")).to_be_visible()
    assert not here.errors + elsewhere.errors

"""Left messages, their answers and transcripts, through a real SMTP server."""

import re

import pytest
from playwright.sync_api import expect

from demo import Demo
from mailroom import Mailroom


@pytest.fixture
def mailroom(tmp_path):
    mailroom = Mailroom(tmp_path)
    yield mailroom
    mailroom.stop()


@pytest.fixture
def demo(tmp_path, mailroom):
    demo = Demo(tmp_path / "data", more=[
        "--empty",
        "--sendmail", str(mailroom.sendmail), "--mail-from", "Balie <balie@example.nl>",
        "--mail-to", "service@example.nl",
    ])
    yield demo
    demo.stop()


def leaves(visitor, words, address):
    visitor.page.get_by_role("button", name=visitor.words["leave"]).first.click()
    form = visitor.page.get_by_role("form", name=visitor.words["leave"])
    form.get_by_role("textbox", name="Je bericht", exact=True).fill(words)
    form.get_by_label(visitor.words["email"]).fill(address)
    form.get_by_role("button", name=visitor.words["send_left"]).click()
    visitor.sees(visitor.words["left"])


def test_a_left_message_reaches_its_team_and_the_answer_its_visitor(people, mailroom, screenshot):
    visitor = people.visitor()
    visitor.open()
    visitor.say("blorp wazzig knulf")
    visitor.sees("Dat begrijp ik nog niet")
    leaves(visitor, "Waar blijft mijn wasmachine?", "kim@example.nl")
    told = mailroom.to("service@example.nl")
    assert "Waar blijft mijn wasmachine?" in told.get_content()

    sanne = people.operator("sanne")
    sanne.page.get_by_role("link", name=re.compile("^Berichten")).click()
    left = sanne.page.get_by_role("listitem").filter(has_text="Waar blijft")
    left.get_by_role("button", name=re.compile("^Beantwoorden")).click()
    expect(left.get_by_text("Gaat per e-mail naar kim@example.nl")).to_be_visible()
    left.get_by_role("textbox").fill("Hij komt morgen. Élodie brengt hem.")
    screenshot(sanne.page, "desk-answer")
    left.get_by_role("button", name="Antwoord versturen").click()
    expect(sanne.page.get_by_text("Het antwoord staat in het gesprek en gaat per e-mail weg.")).to_be_visible()

    answer = mailroom.to("kim@example.nl")
    assert "Hij komt morgen. Élodie brengt hem." in answer.get_content()
    assert "> Waar blijft mijn wasmachine?" in answer.get_content()
    assert "/demo" in answer.get_content()
    assert answer["Reply-To"] == "service@example.nl"
    visitor.sees("Hij komt morgen. Élodie brengt hem.")
    visitor.sees("Je bericht is beantwoord")
    screenshot(visitor.page, "widget-answered")
    assert not visitor.errors + sanne.errors


def test_a_transcript_goes_to_who_asks_for_it(people, mailroom, screenshot):
    visitor = people.visitor(language="en", path="/chat?language=en")
    visitor.say("how long is the warranty?")
    visitor.sees("always entitled to a sound product")
    visitor.page.get_by_role("button", name="More", exact=True).click()
    screenshot(visitor.page, "widget-menu")
    visitor.page.get_by_role("button", name="Mail the conversation").click()
    visitor.page.get_by_label("To which e-mail address?").fill("sam@example.org")
    visitor.page.get_by_role("button", name="Mail it").click()
    visitor.sees("on its way to sam@example.org")
    transcript = mailroom.to("sam@example.org")
    assert "Conversation of" in transcript["Subject"]
    assert "how long is the warranty?" in transcript.get_content()
    assert not visitor.errors


def test_an_address_that_is_refused_is_seen_at_the_desk_and_holds_up_no_other(people, mailroom):
    mailroom.refused.add("weg@example.nl")
    visitor = people.visitor()
    visitor.open()
    visitor.say("blorp wazzig knulf")
    visitor.sees("Dat begrijp ik nog niet")
    leaves(visitor, "Eerste bericht", "weg@example.nl")
    mailroom.to("service@example.nl")
    sanne = people.operator("sanne")
    sanne.page.get_by_role("link", name=re.compile("^Berichten")).click()
    left = sanne.page.get_by_role("listitem").filter(has_text="Eerste bericht")
    left.get_by_role("button", name=re.compile("^Beantwoorden")).click()
    left.get_by_role("textbox").fill("Gelezen")
    left.get_by_role("button", name="Antwoord versturen").click()
    expect(sanne.page.get_by_text("Het antwoord staat in het gesprek en gaat per e-mail weg.")).to_be_visible()
    sanne.page.get_by_role("button", name="Afgehandeld", exact=True).first.click()
    sanne.page.get_by_role("listitem").filter(has_text="Eerste bericht").get_by_role("link", name="Naar het gesprek").click()
    refused = sanne.page.get_by_text("no such mailbox").first
    for _ in range(20):
        if refused.is_visible():
            break
        sanne.page.reload()
        expect(sanne.page.get_by_role("group", name="Aanwezigheid")).to_be_visible()
        expect(sanne.page.get_by_text("E-mail", exact=True)).to_be_visible()
    expect(refused).to_be_visible()
    expect(sanne.page.get_by_text(re.compile("^Er gaat e-mail niet weg"))).to_be_visible()

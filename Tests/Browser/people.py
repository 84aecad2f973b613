"""Visitors and operators as the tests see them: what each does and sees, in their own words.

Everything is found by role and accessible name, as somebody with a screen reader would.
"""

import re

from playwright.sync_api import expect

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 800}

TEXTS = {
    "nl": {
        "launcher": "Stel een vraag", "box": "Je bericht", "no": "Nee", "person": "Praat met een medewerker",
        "leave": "Laat een bericht achter", "live": "Je spreekt nu met {}", "skip": "Overslaan",
        "rate": "{} van 5", "closed": "Dit gesprek is afgesloten", "left": "Je bericht is bewaard",
        "email": "E-mailadres", "send_left": "Bericht achterlaten", "thanks": "Dank je wel voor je beoordeling",
        "send_rating": "Beoordeling versturen", "transcript": "Gesprek",
    },
    "en": {
        "launcher": "Ask a question", "box": "Your message", "no": "No", "person": "Talk to a person",
        "leave": "Leave a message", "live": "You are now talking to {}", "skip": "Skip",
        "rate": "{} out of 5", "closed": "This conversation is closed", "left": "Your message has been kept",
        "email": "E-mail address", "send_left": "Leave message", "thanks": "Thank you for your rating",
        "send_rating": "Send rating", "transcript": "Conversation",
    },
}


class Person:
    """Somebody with a browser profile of their own."""

    def __init__(self, chromium, **options):
        self.context = chromium.new_context(**options)
        self.page = self.context.new_page()
        self.errors = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.requests = []

    def close(self):
        self.context.close()

    def pull_the_line(self):
        self.context.set_offline(True)

    def mend_the_line(self):
        self.context.set_offline(False)


class Visitor(Person):
    """Somebody on the shop's page, or on the hosted page, with the widget."""

    def __init__(self, chromium, demo, language="nl", path="/demo", viewport=DESKTOP, **options):
        super().__init__(chromium, viewport=viewport, locale=language, **options)
        self.words = TEXTS[language]
        self.page.goto(demo.address + path)

    def open(self):
        self.page.get_by_role("button", name=self.words["launcher"]).click()
        expect(self.box).to_be_visible()

    @property
    def box(self):
        return self.page.get_by_role("textbox", name=self.words["box"], exact=True)

    def say(self, text):
        self.box.fill(text)
        self.box.press("Enter")

    def sees(self, text, timeout=10_000):
        expect(self.page.get_by_text(text).last).to_be_visible(timeout=timeout)

    def does_not_see(self, text):
        expect(self.page.get_by_text(text)).to_have_count(0)

    def times_seen(self, text):
        return self.page.get_by_text(text, exact=True).count()

    @property
    def person_button(self):
        return self.page.get_by_role("button", name=self.words["person"])

    def finds_the_answer_unhelpful(self):
        self.page.get_by_role("button", name=self.words["no"], exact=True).last.click()

    def is_with(self, name):
        self.sees(self.words["live"].format(name))

    def rates(self, score):
        self.page.get_by_role("radio", name=re.compile("^" + self.words["rate"].format(score))).check(force=True)
        self.page.get_by_role("button", name=self.words["send_rating"]).click()
        self.sees(self.words["thanks"])


class Operator(Person):
    """Somebody at the desk, signed in."""

    def __init__(self, chromium, demo, name, viewport={"width": 1440, "height": 900}, **options):
        super().__init__(chromium, viewport=viewport, locale="nl", **options)
        self.name = name
        self.page.goto(demo.address + "/desk")
        self.page.get_by_label("Aanmeldnaam").fill(name)
        self.page.get_by_label("Wachtwoord").fill(demo.password(name))
        self.page.get_by_role("button", name="Aanmelden").click()
        expect(self.page.get_by_role("group", name="Aanwezigheid")).to_be_visible()

    def goes(self, presence):
        """`Online`, `Afwezig` or `Offline`."""
        self.page.get_by_role("group", name="Aanwezigheid").get_by_text(presence, exact=True).click()
        expect(self.page.get_by_role("radio", name=presence)).to_be_checked()

    @property
    def offer(self):
        return self.page.get_by_role("group", name=re.compile("^Gesprek voor u")).first

    def accepts(self):
        expect(self.offer).to_be_visible(timeout=15_000)
        self.offer.get_by_role("button", name="Aannemen").click()
        expect(self.box).to_be_editable()

    def declines(self):
        expect(self.offer).to_be_visible(timeout=15_000)
        self.offer.get_by_role("button", name="Weigeren").click()

    @property
    def card(self):
        return self.page.get_by_role("region", name="Overdracht")

    @property
    def transcript(self):
        return self.page.get_by_role("region", name="Gespreksverloop")

    @property
    def box(self):
        return self.page.get_by_role("textbox", name="Antwoord aan de bezoeker")

    def says(self, text):
        self.box.fill(text)
        self.box.press("Enter")

    def sees(self, text):
        expect(self.transcript.get_by_text(text).last).to_be_visible(timeout=10_000)

    def notes(self, text):
        self.page.get_by_role("button", name="Notitie", exact=False).first.click()
        note = self.page.get_by_role("textbox", name=re.compile("^Notitie voor collega"))
        note.fill(text)
        note.press("Enter")
        self.page.get_by_role("button", name="Antwoord", exact=False).first.click()

    def transfers_to(self, colleague, note):
        self.page.get_by_role("button", name="Doorzetten").first.click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_role("radio", name=re.compile(colleague)).check()
        dialog.get_by_label("Notitie voor wie het overneemt").fill(note)
        dialog.get_by_role("button", name="Doorzetten").click()

    def closes_as(self, outcome):
        self.page.get_by_role("button", name="Afsluiten").first.click()
        self.page.get_by_role("dialog").get_by_text(outcome, exact=True).click()

"""The desk's *Knowledge* page as an editor uses it."""

import re

from playwright.sync_api import expect

# A change is tried on all known questions and all files are checked, which a build without
# optimisation takes its time for.
PATIENCE = 90_000


class KnowledgePage:
    """What an editor sees and does there, signed in at the desk."""

    def __init__(self, operator):
        self.page = operator.page
        self.page.get_by_role("link", name=re.compile("^Kennis")).click()
        expect(self.page.get_by_role("heading", name="Kennis", level=1)).to_be_visible()

    def part(self, name):
        self.page.get_by_role("link", name=name, exact=True).click()
        expect(self.page.get_by_role("heading", name=name, level=2)).to_be_visible()

    def gap(self, words):
        return self.page.get_by_role("listitem").get_by_role("link", name=re.compile(words))

    @property
    def gaps(self):
        return self.page.locator("balie-knowledge-gaps .list").get_by_role("listitem")

    def opens_gap(self, words):
        self.gap(words).click()
        expect(self.page.get_by_role("heading", name=re.compile(words), level=2)).to_be_focused()

    def chooses(self, choice):
        self.page.get_by_role("radio", name=re.compile("^" + choice)).check()

    def field(self, label):
        return self.page.get_by_label(label, exact=True)

    def picks_topic(self, words, title):
        picker = self.page.get_by_role("combobox", name="Onderwerp")
        picker.fill(words)
        self.page.get_by_role("option", name=title).wait_for()
        picker.press("Enter")
        expect(picker).to_have_value(title)

    def asks_for_the_change(self):
        self.page.get_by_role("button", name="Bekijk de wijziging").click()

    def sees_change_in(self, path, added):
        diff = self.page.get_by_role("region", name=path)
        expect(diff).to_be_visible(timeout=PATIENCE)
        expect(diff.get_by_role("insertion").filter(has_text=added).first).to_be_visible()

    def accepts(self):
        self.page.get_by_role("button", name="Akkoord, opslaan").click()
        expect(self.page.get_by_text("Opgeslagen.")).to_be_visible(timeout=PATIENCE)

    def tries(self, words):
        self.part("Uitproberen")
        self.field("Vraag").fill(words)
        self.field("Vraag").press("Enter")

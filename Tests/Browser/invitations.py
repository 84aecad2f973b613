"""Invitations as the tests write them, and a visitor who agrees to things."""

from demo import Demo

RULES = {
    "hulp": """---
when: dwell 4 seconds
pages: /demo/wasmachine.html
show: question
at-most: 1 per visit
---

# nl: Kan ik helpen kiezen?

Vraag het gerust.

# ar: هل أساعدك في الاختيار؟
""",
    "keuze": """---
when: dwell 4 seconds
pages: /demo/koelkast.html
show: choice
---

# nl: Nog een vraag over {product} voor {price}?
- Ja, over de garantie -> ask: hoe lang heb ik garantie?
- Nee, bedankt -> dismiss
""",
    "medewerker": """---
when: dwell 4 seconds
pages: /demo/klantenservice.html
needs: person
show: choice
---

# nl: Zal ik je met een medewerker verbinden?
- Graag -> person
- Nee, bedankt -> dismiss
""",
    "aanbieding": """---
when: dwell 4 seconds
pages: /demo/koffie.html
show: deal
valid-until: 2099-12-05
---

# nl: Gratis koffiebonen bij {product}
- Vertel me meer -> ask: welke koffiebonen krijg ik erbij?

![Een zak koffiebonen naast de machine](/demo/pictures/koffie.svg)

Eén zak per machine, zolang de voorraad strekt.
""",
}

def demo_with(tmp_path, content, rules=RULES):
    """A running demo that says only these invitations."""
    folder = content / "Intents" / "invitations"
    for file in folder.rglob("*.md"):
        file.unlink()
    for name, text in rules.items():
        (folder / f"{name}.md").write_text(text)
    settings = content / "Intents" / "_settings.yml"
    settings.write_text(settings.read_text().replace("rest: 2 minutes", "rest: 0 seconds"))
    return Demo(tmp_path / "data", content)


def agree(page, *purposes):
    """Tells the widget what the visitor agreed to, as a site does."""
    every = ["behaviour", "seen", "measuring"]
    choices = {purpose: purpose in purposes for purpose in every}
    page.evaluate("choices => Balie.queue.push(['consent', choices])", choices)


def answer_cookies(page, *purposes):
    """Answers the demo's own cookie bar, which then tells Balie on every page."""
    bar = page.get_by_role("region", name="Cookies")
    if bar.count() == 0:
        page.get_by_role("button", name="Cookies", exact=True).click()
    if page.locator(".cookies details[open]").count() == 0:
        bar.get_by_text("Zelf kiezen").click()
    for purpose in ["behaviour", "seen", "measuring"]:
        page.locator(f".cookies input[name={purpose}]").set_checked(purpose in purposes)
    page.get_by_role("button", name="Bewaar mijn keuze").click()


def bubble(page, words):
    return page.get_by_role("region", name="Bericht van de klantenservice").filter(has_text=words)


def let_pass(page, seconds):
    """Lets time pass in a page with a clock; what a second asks for has its time to arrive."""
    for _ in range(seconds):
        page.clock.run_for(1_000)
        page.request.get(page.url)


def with_clock(page):
    """Loads the page again, with a clock that tests can move."""
    page.clock.install()
    page.reload()


def with_rules(page, load):
    """Loads the page, which then knows what it may say."""
    with page.expect_response("**/api/invitations*"):
        load()

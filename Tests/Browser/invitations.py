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

# Says something later than the others: once it speaks, whoever was to keep silent had their chance.
# One rule speaks in a visit, so it shows nothing where another has spoken already.
WITNESS = {
    "zwijgen": """---
when: dwell 8 seconds
pages: /demo/klantenservice.html
show: text
---

# nl: Ik ben er als je me nodig hebt.
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


def witness(page):
    return bubble(page, "Ik ben er als je me nodig hebt.")


def let_pass(page, seconds):
    """Lets time pass in the page, whose clock was installed before it was loaded, and what comes of it."""
    page.clock.run_for(seconds * 1_000)
    page.wait_for_load_state("networkidle")


def with_clock(visitor):
    """The page again, with a clock that tests can move."""
    visitor.page.clock.install()
    visitor.page.reload()
    visitor.page.wait_for_load_state("networkidle")

"""From a question that nobody had an answer to, to a visitor who gets one."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from demo import Demo
from knowledge_page import PATIENCE, KnowledgePage
from people import PHONE

ASKED = "kan ik mijn zonnepanelen door jullie laten schoonmaken?"
ASKED_AGAIN = "maken jullie zonnepanelen schoon?"
NOT_ANSWERED = re.compile("begrijp ik nog niet|weet niet zeker")
ANSWER = "Nee, wij maken geen zonnepanelen schoon. Een glazenwasser in de buurt doet dat vaak wel."


@pytest.fixture
def demo(content_copy, tmp_path):
    demo = Demo(tmp_path / "data", content=content_copy)
    yield demo
    demo.stop()


def asks_an_operator(people, tom, question, answer):
    visitor = people.visitor()
    visitor.open()
    visitor.say(question)
    visitor.sees(question)
    # A request for a person that overtakes the question leaves the bot nothing to fall short on.
    visitor.sees(NOT_ANSWERED)
    visitor.person_button.click()
    tom.accepts()
    tom.says(answer)
    visitor.sees(answer)
    tom.closes_as("Opgelost")
    visitor.sees(visitor.words["closed"])


def test_an_editor_goes_from_a_gap_to_a_live_answer(people, content_copy, screenshot):
    tom = people.operator("tom")
    tom.goes("Online")
    asks_an_operator(people, tom, ASKED, ANSWER)
    asks_an_operator(people, tom, ASKED_AGAIN, ANSWER)

    knowledge = KnowledgePage(tom)
    knowledge.opens_gap("zonnepanelen")
    screenshot(tom.page, "editor-gap")
    knowledge.chooses("Nieuw onderwerp maken")
    expect(knowledge.field("Antwoord")).to_have_value(ANSWER)
    knowledge.field("Titel").fill("Maken jullie zonnepanelen schoon?")
    expect(knowledge.field("Bestandsnaam")).to_have_value("maken-jullie-zonnepanelen-schoon")
    knowledge.field("Bestandsnaam").fill("solar-panels")
    knowledge.field("Map").fill("service")
    knowledge.asks_for_the_change()
    knowledge.sees_change_in("Knowledge/service/solar-panels.md", ANSWER)
    knowledge.sees_change_in("Knowledge/_questions.nl.txt", "-> solar-panels")
    screenshot(tom.page, "editor-change")
    knowledge.accepts()

    assert ANSWER in (content_copy / "Knowledge/service/solar-panels.md").read_text()
    expect(knowledge.gap("zonnepanelen")).to_have_count(0, timeout=PATIENCE)
    visitor = people.visitor()
    visitor.open()
    visitor.say(ASKED_AGAIN)
    visitor.sees("Een glazenwasser in de buurt doet dat vaak wel.")


def test_an_editor_adds_a_phrasing_and_keeps_a_draft(people, content_copy):
    tom = people.operator("tom")
    tom.goes("Online")
    asks_an_operator(people, tom, ASKED, ANSWER)

    knowledge = KnowledgePage(tom)
    knowledge.opens_gap("zonnepanelen")
    knowledge.chooses("Bij een onderwerp zetten")
    knowledge.picks_topic("installeren oud", "Installeren, aansluiten en oud apparaat meenemen")
    knowledge.field("Voorbeeldvraag 1").fill("zonnepanelen laten schoonmaken")
    knowledge.part("Onderwerpen")
    knowledge.part("Gemiste vragen")
    knowledge.opens_gap("zonnepanelen")
    expect(knowledge.field("Voorbeeldvraag 1")).to_have_value("zonnepanelen laten schoonmaken")
    box = knowledge.field("Voorbeeldvraag 1 meenemen")
    box.uncheck()
    knowledge.asks_for_the_change()
    assert box.evaluate("box => box.validationMessage") == "Kies ten minste één voorbeeldvraag."
    expect(tom.page.get_by_role("button", name="Akkoord, opslaan")).to_have_count(0)
    box.check()
    knowledge.asks_for_the_change()
    path = "Knowledge/service/installation-service.md"
    knowledge.sees_change_in(path, "zonnepanelen laten schoonmaken")
    knowledge.accepts()

    assert "- zonnepanelen laten schoonmaken\n" in (content_copy / path).read_text()
    knowledge.tries("zonnepanelen laten schoonmaken")
    expect(tom.page.get_by_text("De bot geeft dit antwoord.")).to_be_visible()
    expect(tom.page.locator(".answer-preview .title")).to_contain_text("Installeren")


def test_a_second_editor_sees_that_the_file_changed_and_loses_nothing(people, content_copy):
    tom = people.operator("tom")
    tom.goes("Online")
    asks_an_operator(people, tom, ASKED, ANSWER)
    knowledge = KnowledgePage(tom)
    knowledge.opens_gap("zonnepanelen")
    knowledge.chooses("Bij een onderwerp zetten")
    knowledge.picks_topic("installeren oud", "Installeren, aansluiten en oud apparaat meenemen")
    knowledge.asks_for_the_change()
    path = content_copy / "Knowledge/service/installation-service.md"
    knowledge.sees_change_in("Knowledge/service/installation-service.md", "zonnepanelen")

    words = path.read_text()
    path.write_text(words.replace("- tv ophangen aan de muur", "- mijn tv ophangen", 1))
    tom.page.get_by_role("button", name="Akkoord, opslaan").click()
    alert = tom.page.get_by_role("alert").filter(has_text="intussen gewijzigd")
    expect(alert).to_be_visible(timeout=PATIENCE)
    knowledge.accepts()
    after = path.read_text()
    assert "- mijn tv ophangen\n" in after and f"- {ASKED}\n" in after


def test_a_second_editor_sees_that_the_gap_was_settled_and_loses_nothing(people):
    tom = people.operator("tom")
    tom.goes("Online")
    asks_an_operator(people, tom, ASKED, ANSWER)
    first = KnowledgePage(people.operator("tom"))
    second = KnowledgePage(tom)
    first.opens_gap("zonnepanelen")
    second.opens_gap("zonnepanelen")
    second.chooses("Nieuw onderwerp maken")
    second.field("Titel").fill("Zonnepanelen schoonmaken")
    first.chooses("Niets doen")
    first.asks_for_the_change()
    first.page.get_by_role("button", name="Akkoord", exact=True).click(timeout=PATIENCE)
    expect(first.page.get_by_text("Afgehandeld.", exact=True)).to_be_visible(timeout=PATIENCE)

    second.asks_for_the_change()
    alert = tom.page.get_by_role("alert").filter(has_text="intussen afgehandeld")
    expect(alert).to_be_visible(timeout=PATIENCE)
    visitor = people.visitor()
    visitor.open()
    visitor.say("maken jullie ook dakgoten schoon?")
    expect(second.gap("dakgoten")).to_be_visible(timeout=PATIENCE)
    expect(second.gap("zonnepanelen")).to_have_count(0)
    expect(tom.page.get_by_text("Wat u invulde, staat hieronder nog.")).to_be_visible()
    expect(second.field("Titel")).to_have_value("Zonnepanelen schoonmaken")


def test_problems_in_the_files_show_while_they_are_there(people, content_copy):
    knowledge = KnowledgePage(people.operator("tom"))
    knowledge.part("Problemen")
    file = content_copy / "Knowledge/product/stock.md"
    words = file.read_text()
    file.write_text(words.replace("team: ", "tem: ", 1))
    problem = knowledge.page.get_by_role("listitem").filter(has_text="Knowledge/product/stock.md:")
    expect(problem.filter(has_text="Fout").first).to_be_visible(timeout=PATIENCE)
    for text in ["Deze sleutel is onbekend.", "Er staat: tem", "Misschien bedoeld: team"]:
        expect(problem.get_by_text(text).first).to_be_visible()
    file.write_text(words)
    expect(problem.filter(has_text="Fout")).to_have_count(0, timeout=PATIENCE)


def test_only_editors_see_the_page(people):
    sanne = people.operator("sanne")
    expect(sanne.page.get_by_role("link", name="Gesprekken")).to_be_visible()
    expect(sanne.page.get_by_role("link", name="Kennis")).to_have_count(0)
    sanne.page.evaluate("location.hash = '#/knowledge/gaps'")
    expect(sanne.page.get_by_role("heading", name="Kennis")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_part_of_the_page(people, scheme, screenshot):
    visitor = people.visitor()
    visitor.open()
    visitor.say(ASKED)
    tom = people.operator("tom", color_scheme=scheme, viewport=PHONE, reduced_motion="reduce")
    knowledge = KnowledgePage(tom)
    knowledge.opens_gap("zonnepanelen")
    knowledge.chooses("Hoort hier niet")
    knowledge.asks_for_the_change()
    knowledge.sees_change_in("Knowledge/_questions.nl.txt", "-> ?")
    finds_nothing(tom.page)
    screenshot(tom.page, f"editor-phone-{scheme}")
    knowledge.part("Onderwerpen")
    finds_nothing(tom.page)
    tom.page.get_by_role("link", name="Garantie en reparatie").click()
    expect(tom.page.get_by_role("heading", name="Garantie en reparatie")).to_be_focused()
    finds_nothing(tom.page)
    screenshot(tom.page, f"editor-topic-{scheme}")
    knowledge.tries("hoe lang heb ik garantie?")
    expect(tom.page.get_by_text("De bot geeft dit antwoord.")).to_be_visible()
    finds_nothing(tom.page)
    screenshot(tom.page, f"editor-reading-{scheme}")
    knowledge.part("Problemen")
    finds_nothing(tom.page)


def finds_nothing(page):
    found = Axe().run(page).response["violations"]
    assert not found, [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]

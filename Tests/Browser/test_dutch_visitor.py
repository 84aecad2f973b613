"""A Dutch visitor on a desktop, from the first question to the rating."""

from playwright.sync_api import expect


def test_from_the_first_question_to_the_rating(people, screenshot):
    sanne = people.operator("sanne")
    sanne.goes("Online")
    visitor = people.visitor()
    visitor.open()

    visitor.say("hoe lang heb ik garantie?")
    visitor.sees("wettelijke garantie")
    screenshot(visitor.page, "widget-answer")

    visitor.say("blorp wazzig knulf")
    visitor.say("knoerp zwiebel gnarf")
    visitor.sees("We zoeken een medewerker")

    expect(sanne.offer).to_be_visible(timeout=15_000)
    screenshot(sanne.page, "desk-offer")
    sanne.accepts()
    visitor.is_with("Sanne")
    sanne.sees("hoe lang heb ik garantie?")
    sanne.sees("knoerp zwiebel gnarf")
    expect(sanne.card).to_contain_text("Openstaande vraag")
    expect(sanne.card).to_contain_text("bot begreep het niet")
    expect(sanne.card).to_contain_text("Garantie")
    screenshot(sanne.page, "desk-live")

    sanne.says("Goedemiddag, waar kan ik u mee helpen?")
    visitor.sees("Goedemiddag, waar kan ik u mee helpen?")
    screenshot(visitor.page, "widget-live")

    visitor.pull_the_line()
    sanne.says("Bent u er nog?")
    with visitor.page.expect_event("requestfailed", lambda request: request.method == "POST"):
        visitor.say("Dit typ ik zonder verbinding")
    visitor.mend_the_line()
    visitor.sees("Bent u er nog?", timeout=30_000)
    sanne.sees("Dit typ ik zonder verbinding")
    assert visitor.times_seen("Bent u er nog?") == 1
    assert visitor.times_seen("Dit typ ik zonder verbinding") == 1

    tom = people.operator("tom")
    tom.goes("Online")
    sanne.notes("Let op: vaste klant")
    sanne.transfers_to("Tom", "Vraag over garantie, zie boven")
    tom.accepts()
    visitor.is_with("Tom")
    tom.sees("Let op: vaste klant")
    visitor.does_not_see("Let op: vaste klant")
    visitor.does_not_see("Vraag over garantie, zie boven")
    tom.says("Ik neem het over.")
    visitor.sees("Ik neem het over.")

    tom.closes_as("Opgelost")
    visitor.sees("Dit gesprek is afgesloten")
    visitor.rates(5)
    screenshot(visitor.page, "widget-rated")

    visitor.say("Toch nog een vraag: wat kost verzenden?")
    visitor.sees("Nieuw gesprek")
    assert not visitor.errors + sanne.errors + tom.errors


def test_asking_for_a_person_by_the_button(people):
    visitor = people.visitor()
    visitor.open()
    expect(visitor.person_button).to_have_count(0)
    sanne = people.operator("sanne")
    sanne.goes("Online")
    expect(visitor.person_button).to_be_visible(timeout=10_000)
    visitor.person_button.click()
    sanne.accepts()
    visitor.is_with("Sanne")


def test_wrong_answers_twice_lead_to_a_person(people):
    people.operator("sanne").goes("Online")
    visitor = people.visitor()
    visitor.open()
    visitor.say("hoe lang heb ik garantie?")
    visitor.sees("wettelijke garantie")
    visitor.finds_the_answer_unhelpful()
    visitor.say("wat kost verzenden?")
    visitor.sees("Heb je hier iets aan?")
    visitor.finds_the_answer_unhelpful()
    visitor.sees("We zoeken een medewerker")


def test_nobody_there_hides_the_button_and_a_message_can_be_left(people, screenshot):
    visitor = people.visitor()
    visitor.open()
    visitor.sees("Er is nu geen medewerker aanwezig")
    expect(visitor.person_button).to_have_count(0)
    visitor.say("ik wil een medewerker spreken")
    visitor.sees("Er is nu geen medewerker beschikbaar")
    visitor.page.get_by_role("button", name="Een bericht achterlaten").click()
    visitor.page.get_by_label("E-mailadres").fill("bezoeker@example.nl")
    visitor.page.get_by_label("Je bericht").first.fill("Bel me over de wasmachine")
    screenshot(visitor.page, "widget-leave-message")
    visitor.page.get_by_role("button", name="Bericht achterlaten", exact=True).click()
    visitor.sees("Je bericht is bewaard")

    sanne = people.operator("sanne")
    sanne.page.get_by_role("link", name="Berichten").click()
    expect(sanne.page.get_by_text("Bel me over de wasmachine")).to_be_visible()
    expect(sanne.page.get_by_text("bezoeker@example.nl")).to_be_visible()
    screenshot(sanne.page, "desk-follow-ups")


def test_a_declined_offer_goes_to_the_next_operator(people):
    sanne, tom = people.operator("sanne"), people.operator("tom")
    sanne.goes("Online")
    tom.goes("Online")
    visitor = people.visitor()
    visitor.open()
    visitor.say("ik wil een medewerker spreken")
    visitor.sees("We zoeken een medewerker")
    first, second = (sanne, tom) if _has_offer(sanne) else (tom, sanne)
    first.declines()
    second.accepts()
    visitor.is_with(second.name.capitalize())


def _has_offer(one):
    """Whether they were offered the conversation, as the desk's own stream tells."""
    name = one.page.evaluate("""async () => {
      const stream = new EventSource("/api/desk/events?after=0");
      const offered = await new Promise((resolve) => stream.addEventListener("change", ({ data }) => {
        const offer = JSON.parse(data).summary?.offer;
        if (offer) resolve(offer.to);
      }));
      stream.close();
      return offered;
    }""")
    return name == one.name

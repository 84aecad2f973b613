"""A photograph both ways: chosen, pasted, too large, no picture at all; and what is left of it."""

import re
import struct
import zlib

import pytest
from playwright.sync_api import expect

from people import PHONE
from test_access import finds_nothing


def png(width=60, height=40):
    """A picture with a text in it that tells a place."""
    rows = b"".join(
        b"\0" + bytes(c for x in range(width) for c in (x * 4 % 256, y * 6 % 256, 120))
        for y in range(height)
    )

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join([
        chunk(b"IHDR", header), chunk(b"tEXt", b"Comment\0GPS 52.37"),
        chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""),
    ])


def chooses(person, name, content, kind="image/png", button="Bestand meesturen"):
    with person.page.expect_file_chooser() as chooser:
        person.page.get_by_role("button", name=button, exact=True).click()
    chooser.value.set_files({"name": name, "mimeType": kind, "buffer": content})


def live(people, **options):
    sanne = people.operator("sanne")
    sanne.goes("Online")
    visitor = people.visitor(**options)
    visitor.open()
    visitor.say("ik wil een medewerker spreken")
    sanne.accepts()
    visitor.is_with("Sanne")
    return sanne, visitor


@pytest.mark.parametrize("viewport", [PHONE, {"width": 1280, "height": 800}])
def test_a_photograph_goes_both_ways(people, viewport, screenshot):
    sanne, visitor = live(people, viewport=viewport)
    chooses(visitor, "deur.png", png())
    form = visitor.page.get_by_role("form", name="Bestand meesturen")
    form.get_by_label(re.compile("^Wat is er te zien")).fill("Een kras op de deur")
    screenshot(visitor.page, f"widget-attach-{viewport['width']}")
    form.get_by_role("button", name="Versturen").click()
    expect(visitor.page.get_by_role("img", name="Een kras op de deur")).to_be_visible()
    screenshot(visitor.page, f"widget-attachment-{viewport['width']}")

    picture = sanne.transcript.get_by_role("img", name="Een kras op de deur")
    expect(picture).to_be_visible()
    assert picture.evaluate("e => e.complete && e.naturalWidth") == 60
    kept = sanne.page.request.get(picture.get_attribute("src"))
    assert b"GPS" not in kept.body() and kept.headers["content-security-policy"].startswith("default-src 'none'; sandbox")

    chooses(sanne, "bon.pdf", b"%PDF-1.7\n%%EOF\n", "application/pdf")
    screenshot(sanne.page, "desk-attach")
    sanne.page.get_by_role("form", name="Bestand meesturen").get_by_role("button", name="Versturen").click()
    file = visitor.page.get_by_role("button", name=re.compile("^bon.pdf"))
    expect(file).to_be_visible()
    with visitor.page.expect_download() as download:
        file.click()
    assert open(download.value.path(), "rb").read() == b"%PDF-1.7\n%%EOF\n"
    screenshot(sanne.page, "desk-attachment")
    finds_nothing(visitor.page)
    finds_nothing(sanne.page)
    assert not visitor.errors + sanne.errors


def test_a_screenshot_is_pasted(people):
    sanne, visitor = live(people)
    visitor.box.focus()
    visitor.page.evaluate(
        """async (bytes) => {
            const file = new File([new Uint8Array(bytes)], "scherm.png", { type: "image/png" });
            const clipboardData = new DataTransfer();
            clipboardData.items.add(file);
            const deepest = (root) => root.activeElement?.shadowRoot ? deepest(root.activeElement.shadowRoot) : root.activeElement;
            deepest(document).dispatchEvent(
              new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true, cancelable: true }));
        }""",
        list(png()),
    )
    form = visitor.page.get_by_role("form", name="Bestand meesturen")
    expect(form.get_by_text("scherm.png")).to_be_visible()
    form.get_by_role("button", name="Versturen").click()
    expect(sanne.transcript.get_by_role("img", name="scherm.png")).to_be_visible()
    assert not visitor.errors + sanne.errors


def test_what_cannot_be_taken_is_said_in_one_sentence(people, screenshot):
    visitor = people.visitor()
    visitor.open()
    form = visitor.page.get_by_role("form", name="Bestand meesturen")
    chooses(visitor, "foto.png", b"<script>alert(1)</script>")
    form.get_by_role("button", name="Versturen").click()
    expect(form.get_by_role("alert")).to_have_text("Dit is geen foto (JPEG, PNG, WebP, GIF) of pdf.")
    form.get_by_role("button", name="Toch niet").click()
    chooses(visitor, "groot.png", png() + bytes(11 * 1024 * 1024))
    expect(form.get_by_role("alert")).to_have_text("Dit bestand is te groot; 10 MB is het meeste.")
    expect(form.get_by_role("button", name="Versturen")).to_be_disabled()
    screenshot(visitor.page, "widget-attach-refused")
    form.get_by_role("button", name="Toch niet").click()
    chooses(visitor, "half.png", png()[:-20])
    form.get_by_role("button", name="Versturen").click()
    expect(form.get_by_role("alert")).to_have_text("Dit bestand is niet compleet. Kies het nog eens.")
    finds_nothing(visitor.page)


def test_a_line_that_is_cut_is_said_and_tried_again(people):
    visitor = people.visitor()
    visitor.open()
    visitor.say("mijn deur is beschadigd")
    chooses(visitor, "deur.png", png())
    form = visitor.page.get_by_role("form", name="Bestand meesturen")
    visitor.page.route("**/attachments?*", lambda route: route.abort())
    form.get_by_role("button", name="Versturen").click()
    expect(form.get_by_role("alert")).to_contain_text("De verbinding viel weg")
    visitor.page.unroute("**/attachments?*")
    form.get_by_role("button", name="Versturen").click()
    expect(visitor.page.get_by_role("img", name="deur.png")).to_be_visible()
    visitor.sees("Er is nu geen medewerker beschikbaar")

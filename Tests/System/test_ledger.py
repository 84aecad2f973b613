"""Figures that the command prints, against the same worked out again from the raw rows."""

import datetime
import functools
import json
import random
import subprocess

import pytest

from command import ROOT, built_balie
from recomputed import recompute
from served import Served

ZONE = datetime.timezone.utc


def moment(days_ago, hour=12):
    now = datetime.datetime.now(ZONE).replace(microsecond=0, hour=hour, minute=7, second=3)
    return now - datetime.timedelta(days=days_ago)


def stamp(at):
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Shop:
    """A shop's server that tells what happened, more than once and out of order."""

    def __init__(self, served, seed):
        self.served = served
        self.random = random.Random(seed)
        self.secret = served.command(
            "key", "make", "webshop", "--scope", "orders", "--scope", "goals",
            stderr=subprocess.DEVNULL).stdout.strip()

    def tell(self, path, body, allowed=(200, 201, 202)):
        status, _, answer = self.served.ask(
            "POST", path, body, {"Authorization": f"Bearer {self.secret}"})
        assert status in allowed, (status, answer)
        return json.loads(answer)

    def quarter(self, conversations):
        """Ninety days of orders, some of which came from these conversations."""
        told = []
        for number in range(60):
            days = self.random.randint(4, 95)
            minor, currency = self.random.randint(100, 90_000), self.random.choice(["EUR", "EUR", "GBP"])
            order = {
                "id": f"{number}", "value": f"{minor / 100:.2f}", "currency": currency,
                "placedAt": stamp(moment(days)), "customer": f"klant {self.random.randint(1, 25)}",
            }
            if conversations and number % 4 == 0:
                order |= {"conversation": self.random.choice(conversations), "placedAt": stamp(
                    # A touch counts from the full second after it, and an order of the same second not.
                    datetime.datetime.now(ZONE) + datetime.timedelta(seconds=1))}
            told.append(("/api/orders", order))
            if number % 3 == 0 and number % 4:
                part = {"value": f"{minor // 2 / 100:.2f}", "currency": currency}
                told.append((f"/api/orders/{number}/returns",
                             {"id": "R1", "at": stamp(moment(days - 1)), **part}))
                told.append((f"/api/orders/{number}/returns",
                             {"id": "R2", "at": stamp(moment(days - 2)), **part}))
            if number % 7 == 0 and number % 4:
                told.append(("/api/orders", order | {"cancelledAt": stamp(moment(days - 2, 14))}))
            told.append(("/api/goals", {"id": f"g{number}", "name": "offerte", "at": stamp(moment(days))}))
        told += self.random.sample(told, len(told) // 3)
        self.random.shuffle(told)
        for path, body in told:
            self.tell(path, body)


def visit(served, words):
    """A visitor asks, and says whether it helped."""
    _, _, body = served.ask(
        "POST", "/api/conversations", {"clientId": f"visitor-{random.getrandbits(64):x}", "language": "nl"})
    started = json.loads(body)
    name, token = started["conversation"]["state"]["id"], {"Balie-Token": started["token"]}
    for number, text in enumerate(words):
        served.ask(
            "POST", f"/api/conversations/{name}/messages",
            {"clientId": f"message-{number}-{name}", "text": text}, token)
    served.ask("PUT", f"/api/conversations/{name}/messages/2/feedback", {"helpful": len(words) > 1}, token)
    return name, token


def printed(served, first, last, *options):
    listed = json.loads(
        served.command("figures", "--from", first, "--to", last, "--json", *options).stdout)
    return {
        " ".join(filter(None, [each["measure"], each.get("currency")])):
            [each["numerator"], each.get("denominator")] for each in listed}


def assert_same(served, first, last, saved_share=None):
    options = [] if saved_share is None else ["--saved-share", str(saved_share)]
    figures = printed(served, first, last, *options)
    again = recompute(served.data / "balie.sqlite", first, last, saved_share=saved_share)
    assert figures.keys() == again.keys(), figures.keys() ^ again.keys()
    for name, (numerator, denominator) in again.items():
        assert figures[name][1] == denominator, name
        assert abs(figures[name][0] - numerator) < 1e-3, (name, figures[name], numerator)
    return figures


def test_every_figure_is_the_one_that_the_raw_rows_make(serve):
    served = serve()
    names = [visit(served, words)[0] for words in [
        ["hoe kan ik iets retourneren"], ["waar is mijn pakket", "kan ik met ideal betalen"], ["blorp"]]]
    _, token = visit(served, ["wat kost bezorgen"])
    served.ask("POST", f"/api/conversations/{names[2]}/handoff", {}, token)
    Shop(served, 1).quarter(names)
    today = datetime.date.today()
    for first, last in [(100, -1), (60, 31), (0, 0), (30, 10)]:
        days = [(today - datetime.timedelta(days=each)).isoformat() for each in (first, last)]
        figures = assert_same(served, *days)
    days = [(today - datetime.timedelta(days=each)).isoformat() for each in (100, -1)]
    figures = printed(served, *days)
    assert figures["orders"] == [60, None]
    assert figures["conversations"] == [4, None]
    assert figures["orders-per-conversation"][0] > 0


class Kept:
    """A data folder that nobody serves from any more."""

    def __init__(self, data):
        self.data = data
        self.command = functools.partial(Served.command, self)
        self.binary = built_balie()


@pytest.mark.parametrize("sample", ["shop", "town-hall"])
def test_every_figure_of_the_demo_is_the_one_that_the_raw_rows_make(tmp_path, sample):
    """Four hundred talks with people, marks and returns: more than anybody would make by hand."""
    data = tmp_path / "data"
    demo = subprocess.Popen(
        [built_balie(), "demo", "--for", sample, "--port", "0", "--json", "--data", str(data)], cwd=ROOT,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert demo.stdout.readline()
    demo.terminate()
    assert demo.wait(timeout=20) == 0
    kept, today = Kept(data), datetime.date.today()
    seen = {}
    for first, last in [(29, 0), (20, 11), (7, 7)]:
        days = [(today - datetime.timedelta(days=each)).isoformat() for each in (first, last)]
        seen |= {name: figure for name, figure in assert_same(kept, *days, saved_share=0.4).items() if figure[0]}
    told = json.loads(kept.command("figures", "--from", "2026-01-01", "--to", "2026-01-01", "--json").stdout)
    # Nothing is compared that is nought everywhere, but for what a month cannot know.
    months = {"repeat-30", "repeat-90", "repeat-365", "new-customers"}
    names = {name.split(" ")[0] for name in seen}
    missing = {each["measure"] for each in told} - names - months
    assert missing <= ({"orders", "cancelled", "returned-after-advice", "returned-without-advice",
                        "orders-per-conversation"} if sample == "town-hall" else set()), missing


def test_monthly_counts_of_mail_and_calls_stand_beside_the_others(serve, tmp_path):
    served = serve()
    file = tmp_path / "contacts.csv"
    file.write_text("month,mail,phone\n2026-02,410,95\n2026-03,380,\n")
    served.command("contact", "import", str(file))
    served.command("contact", "import", str(file))
    figures = assert_same(served, "2026-02-01", "2026-03-31")
    assert figures["mail"] == [790, None] and figures["phone"] == [95, None]
    file.write_text("month,mail\n2026-02,-1\n")
    refused = subprocess.run(
        [served.binary, "contact", "import", str(file), "--data", str(served.data)],
        capture_output=True, text=True)
    assert refused.returncode == 1 and "contacts.csv:2: mail:" in refused.stderr
    assert printed(served, "2026-02-01", "2026-02-28")["mail"] == [410, None]


def test_a_file_of_orders_is_taken_in_whole_or_not_at_all(serve, tmp_path):
    served = serve()
    file = tmp_path / "orders.csv"
    good = "order,value,currency,placed\n1,10.00,EUR,2026-03-01T10:00:00+01:00\n"
    file.write_text(good + "2,\"12,50\",EUR,2026-03-01T11:00:00+01:00\n")

    def take(*options):
        return subprocess.run(
            [served.binary, "order", "import", str(file), "--data", str(served.data), *options],
            capture_output=True, text=True)

    refused = take()
    assert refused.returncode == 1 and "orders.csv:3: value:" in refused.stderr
    assert "comma" in refused.stderr
    assert printed(served, "2026-03-01", "2026-03-01")["orders"] == [0, None]
    file.write_text(good)
    assert "1 new" in take("--dry-run").stdout
    assert printed(served, "2026-03-01", "2026-03-01")["orders"] == [0, None]
    assert "1 new" in take().stdout
    assert "0 new, 1 known" in take().stdout
    assert printed(served, "2026-03-01", "2026-03-01")["turnover EUR"] == [1000, None]
    file.write_text("order;value;currency;placed;colour\n3;1;EUR;2026-03-01T10:00:00+01:00;red\n")
    wrong = take()
    assert wrong.returncode == 1 and '"colour"' in wrong.stderr


@pytest.mark.parametrize("content, words", [
    (b"", "is empty"),
    (b"order,value,currency\n1,1,EUR\n", 'no column "placed"'),
    (b"order,value,value,currency,placed\n1,1,1,EUR,2026-03-01T10:00:00Z\n", "twice"),
    (b"order,value,currency,placed\n1,1,EUR\n", "orders.csv:2: 3 cells under 4 headings"),
    (b"order,value,currency,placed\n1,\"1,EUR,2026-03-01T10:00:00Z\n", "orders.csv:2: a quote"),
    (b"order,value,currency,placed\n\xe9,1,EUR,2026-03-01T10:00:00Z\n", "UTF-8"),
    ("order,value,currency,placed\n1,1,EUR,2026-03-01T10:00:00Z\n".encode("utf-16"), "UTF-8"),
    (b"order;value;currency;placed\n1;1.234,56;EUR;2026-03-01T10:00:00Z\n", "orders.csv:2: value:"),
    (b"order,value,currency,placed\n1,+5,EUR,2026-03-01T10:00:00Z\n", "orders.csv:2: value:"),
    ("order,value,currency,placed\n1,\uff15,EUR,2026-03-01T10:00:00Z\n".encode(), "orders.csv:2: value:"),
    (b"order,value,currency,placed\n1,5,BTC,2026-03-01T10:00:00Z\n", "orders.csv:2: currency:"),
    (b"order,value,currency,placed\n1,5,EUR,2026-03-01T10:00:00\n", "orders.csv:2: placed:"),
    (b"order,value,currency,placed\n1,5,EUR,2199-03-01T10:00:00Z\n", "future"),
    (b"order,value,currency,placed,items\n1,5,EUR,2026-03-01T10:00:00Z,2.5\n", "orders.csv:2: items:"),
    (b"order,return,value,currency,at\n1,,5,EUR,2026-03-01T10:00:00Z\n", "return number"),
    (b"order,value,currency,placed\n1,5,EUR,2026-03-01T10:00:00Z\n1,6,EUR,2026-03-01T10:00:00Z\n", "recorded with other"),
])
def test_a_file_that_is_wrong_gets_one_clear_error_and_counts_nothing(tmp_path, content, words):
    file, data = tmp_path / "orders.csv", tmp_path / "data"
    file.write_bytes(content)
    refused = subprocess.run(
        [built_balie(), "order", "import", str(file), "--data", str(data)], capture_output=True, text=True)
    assert refused.returncode == 1 and words in refused.stderr, refused.stderr
    assert len(refused.stderr.strip().splitlines()) == 1
    kept = Kept(data)
    if data.exists():
        assert printed(kept, "2026-03-01", "2026-03-01").get("orders", [0])[0] == 0


def test_a_file_as_spreadsheets_save_it_is_taken_in(tmp_path):
    file, kept = tmp_path / "orders.csv", Kept(tmp_path / "data")
    file.write_bytes("\ufefforder;value;currency;placed\r\n\"a;1\";12.50;EUR;2026-03-01T10:00:00+01:00\r\n".encode())
    assert "1 new" in kept.command("order", "import", str(file)).stdout
    assert printed(kept, "2026-03-01", "2026-03-01")["turnover EUR"] == [1250, None]

from __future__ import annotations

from graphkit.extract.sentences import sentences
from graphkit.extract.skipped import Skipped, between
from graphkit.extract.speakers import named, speakers
from tests.support.cases import every_case


def found(text: str) -> list[tuple[str, bool]]:
    return [(text[label.start : label.end], label.technical) for label in speakers(text)]


@every_case(
    ("text", "labels"),
    [
        ("SPEAKER_00: Hello.\nSPEAKER_01: Hi.", [("SPEAKER_00:", True), ("SPEAKER_01:", True)]),
        ("Q: Who?\nMS. FELD: He.\nMS. FELD: Now.", [("Q:", True), ("MS. FELD:", False), ("MS. FELD:", False)]),
        ("[00:01:02] Nora Feld: Yes.\n[00:01:09] Nora Feld: No.", [("Nora Feld:", False)] * 2),
        ("Nora Feld (CNN): Yes.\nPaul Brix (00:12:31): No.\nNora Feld (CNN): Ah.",
         [("Nora Feld (CNN):", False), ("Paul Brix (00:12:31):", False), ("Nora Feld (CNN):", False)]),
        ("- Moderator: Welcome.\n- Prof. Paul van der Brix: Thanks.",
         [("Moderator:", True), ("Prof. Paul van der Brix:", False)]),
        ("THE COURT: Proceed.\nTHE WITNESS: I saw it.", [("THE COURT:", True), ("THE WITNESS:", True)]),
    ],
)  # fmt: skip
def test_labels_of_speakers_are_found(text: str, labels: list[tuple[str, bool]]) -> None:
    assert found(text) == labels


@every_case(
    "text",
    [
        "Note: she left.\nMoscow: it rained.", "He said: yes.\nShe said: no.", "Nora Feld: a life\n\nShe was born.",
        "Time: 10:15\nPlace: Ostend\nSubject: ferry", "https://example.org: a\nhttps://example.org: b", "",
    ],
)  # fmt: skip
def test_other_lines_with_a_colon_are_none(text: str) -> None:
    assert found(text) == []


def test_a_label_is_a_sentence_of_its_own_and_a_technical_one_is_not_searched() -> None:
    text = "Q: Did Paul Brix leave?\nMS. FELD: Paul Brix left."
    pieces = [text[one.start : one.end] for one in sentences(text)]
    assert pieces == ["Q:", "Did Paul Brix leave?", "MS. FELD:", "Paul Brix left."]
    assert [(text[one.start : one.end], one.kind) for one in Skipped()(text)] == [("Q:", "speaker")]


def test_names_among_technical_labels_are_known_in_each_stretch_between_them() -> None:
    text = "Q: Who?\nMS. FELD: He.\nQ: When?\nMS. FELD: Now."
    stretches = list(between(text, Skipped()(text)))
    names = [named(speakers(text), at, len(stretch)) for at, stretch in stretches]
    shown = [stretch[one.start : one.end] for (_, stretch), of in zip(stretches, names, strict=True) for one in of]
    assert shown == ["MS. FELD:", "MS. FELD:"]


def test_messages_of_a_chat_have_labels_with_day_and_time() -> None:
    for stamp in ("[12/03/2021, 10:22:01] ", "12.03.21, 10:22 - ", "[2021-03-12 10:22] ", "3/12/21, 10:22 PM - "):
        text = f"{stamp}Jane Roe: Hello.\n{stamp}Jane Roe: He left."
        assert [text[label.start : label.end] for label in speakers(text)] == ["Jane Roe:"] * 2

"""Copies: what an agency's clients do to its text makes copies; what other hands wrote, or much new text, does not."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.read.copies import ALIKE, NEARLY, SHINGLE, WORD_FOR_WORD, _Groups, copies_of
from graphkit.records import Document

WIRE = """Ministers from nine coastal states agreed in Bergen on Tuesday to close the northern herring grounds.
The ban, the first of its kind since 1987, takes effect in March and will be policed by patrol boats of all nine.
Fishery minister Ingrid Solheim called it a bitter day for the villages of the coast, and promised them money from a new
fund. She did not say how much each boat would get.
Scientists at the marine institute in Tromsø had warned since the spring that the stock was close to collapse. Their
surveys found a third of the young fish that they had counted ten years before.
Boat owners were angry. Lars Hauge, who speaks for four hundred of them, said that trawlers from elsewhere had emptied
the sea, and that those who had kept the rules would pay for those who had broken them.
Talks on mackerel, which have failed three times, go on in Reykjavik next week."""

SAME_EVENT = """Herring fishing will stop along the whole northern coast for a year from March, nine countries decided.
The decision came after two nights of talks in the Norwegian port of Bergen. Patrol vessels will see that nobody casts
a net. “A bitter day,” said the Norwegian minister, Ingrid Solheim.
Owners of fishing boats, led by Lars Hauge, blamed foreign trawlers. Solheim offered them help from the state, but
named no sum. Researchers in Tromsø say there are far too few young herring left: only a third of the number of a
decade ago. The countries meet again in Iceland within days to speak about mackerel, on which they are deeply split."""

OTHER = """The city library of Ghent will lend out tools as well as books from the autumn, the council said.
Drills, ladders and saws can be taken home for a week. “Most of us need a drill for ten minutes a year,” said Els Maes,
who leads the library. A trial in two branches found that nine of ten tools came back clean and on time.
Hardware shops first protested, then joined in: three of them give courses in the reading room on Saturdays."""

LINES = WIRE.split("\n")


def docs(*texts: str, dates: Sequence[str | None] = ()) -> list[Document]:
    days = [*dates, *[None] * (len(texts) - len(dates))]
    return [Document(str(number), text, date=day) for number, (text, day) in enumerate(zip(texts, days, strict=True))]


EDITS: dict[str, Callable[[str], str]] = {
    "another headline": lambda text: "Herring: nine states shut the northern grounds\n\n" + text,
    "a byline and a dateline": lambda text: "By Jane Roe\nBERGEN (Example Wire) — " + text,
    "a line behind it": lambda text: text + "\n(Reporting by Jane Roe; Editing by John Doe)\n© 2023 Example Wire",
    "the last line cut": lambda text: text.rpartition("\n")[0],
    "a paragraph cut": lambda text: "\n".join(line for line in text.split("\n") if not line.startswith("Boat owners")),
    "capitals": str.upper,
    "in one line": lambda text: " ".join(text.split()),
    "typographic quotes": lambda text: text.replace("’", "'").replace(",", ""),
    "a word changed": lambda text: text.replace("angry", "furious"),
    "American spelling": lambda text: text.replace("policed", "enforced").replace("fund", "pot"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_what_papers_do_to_an_agencys_text_makes_copies(edit: Callable[[str], str]) -> None:
    assert copies_of(docs(WIRE, OTHER, edit(WIRE))) == {"2": "0"}
    assert copies_of(docs(edit(WIRE), OTHER, WIRE)) == {"2": "0"}


def test_several_of_them_at_once_still_make_a_copy() -> None:
    edited = EDITS["a paragraph cut"](EDITS["another headline"](EDITS["a byline and a dateline"](WIRE)))
    assert copies_of(docs(WIRE, SAME_EVENT, OTHER, edited)) == {"3": "0"}


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param((WIRE, SAME_EVENT), id="one event, two hands"),
        pytest.param((WIRE, OTHER), id="nothing in common"),
        pytest.param((WIRE, WIRE + "\n" + SAME_EVENT), id="much new text"),
        pytest.param(("\n".join(LINES[:3]), WIRE), id="a short wire in a long article"),
        pytest.param((WIRE, WIRE.replace("\n", " ")[::-1]), id="the letters of another"),
        pytest.param((WIRE, " ".join(sorted(WIRE.split()))), id="the words of another"),
        pytest.param(("", ""), id="nothing"),
        pytest.param(("—\n", "…"), id="no words"),
        pytest.param(("Kim met Putin.", "Kim met Putin."), id="a few words"),
        pytest.param(
            (
                "The won closed at 1,320 to the dollar on Monday, down 4 from Friday, in thin trade in Seoul.",
                "The won closed at 1,324 to the dollar on Tuesday, down 4 from Monday, in thin trade in Seoul.",
            ),
            id="a form filled in anew",
        ),
    ],
)
def test_these_are_no_copies(texts: tuple[str, ...]) -> None:
    assert copies_of(docs(*texts)) == {}


def test_a_questionnaire_answered_by_two_is_none() -> None:
    questions = [f"What would you do about {what} in your first year, and who should pay for it?" for what in
                 ("the roads", "the schools", "fishing", "the old harbour", "rents", "the two bridges")]  # fmt: skip
    rng = random.Random(7)

    def answered(words: list[str]) -> str:
        return "\n".join(line for question in questions for line in (question, " ".join(rng.sample(words, 25)) + "."))

    assert copies_of(docs(answered(WIRE.split()), answered(OTHER.split()))) == {}


def test_short_texts_are_copies_word_for_word_alone() -> None:
    words = [f"word{number}" for number in range(NEARLY - 1)]
    assert copies_of(docs(" ".join(words), " ".join(words).upper() + "!")) == {"1": "0"}
    assert copies_of(docs(" ".join(words), " ".join(words[:-1]))) == {}
    least = " ".join(words[:WORD_FOR_WORD])
    assert copies_of(docs(least, least)) == {"1": "0"}
    assert copies_of(docs(least.rpartition(" ")[0], least.rpartition(" ")[0])) == {}


class TestOriginals:
    def test_the_earliest_then_the_first_read(self) -> None:
        texts = [WIRE, EDITS["another headline"](WIRE), EDITS["the last line cut"](WIRE), WIRE]
        assert copies_of(docs(*texts)) == {"1": "0", "2": "0", "3": "0"}
        assert copies_of(docs(*texts, dates=["2023-09-14", "2023-09-13", None, "2023-09-13"])) == {
            "0": "1", "2": "1", "3": "1",
        }  # fmt: skip

    def test_copies_of_copies_are_copies_of_the_first(self) -> None:
        """The last has hardly any shingle of the first, but of each that lies between."""
        words = [f"w{number}" for number in range(400)]
        chain = [" ".join(words[start : start + 200]) for start in (0, 40, 80, 120, 160, 200)]
        assert copies_of(docs(chain[0], chain[-1])) == {}
        order = [3, 0, 5, 2, 4, 1]
        assert copies_of(docs(*(chain[number] for number in order))) == {str(n): "0" for n in range(1, 6)}

    @settings(max_examples=40, deadline=None)
    @given(st.permutations(range(8)))
    def test_the_groups_do_not_depend_on_the_order(self, order: list[int]) -> None:
        texts = [WIRE, *(edit(WIRE) for edit in list(EDITS.values())[:4]), SAME_EVENT, OTHER, OTHER + " It is free."]
        found = copies_of([Document(str(number), texts[number]) for number in order])
        first = {group: min(group, key=order.index) for group in (range(5), range(5, 6), range(6, 8))}
        assert found == {str(n): str(original) for g, original in first.items() for n in g if n != original}

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.tuples(st.sampled_from([WIRE, SAME_EVENT, OTHER, "", "Kim left."]), st.sampled_from([*EDITS]),
                              st.sampled_from([None, "2023-09-13", "2023-09-14"])), max_size=12))  # fmt: skip
    def test_an_original_is_never_a_copy_and_never_later(self, made: list[tuple[str, str, str | None]]) -> None:
        documents = docs(*(EDITS[edit](text) for text, edit, _ in made), dates=[day for _, _, day in made])
        known = {document.id: (document.date or "9999", number) for number, document in enumerate(documents)}
        found = copies_of(documents)
        assert not set(found) & set(found.values())
        assert all(known[original] < known[copy] for copy, original in found.items())
        assert list(found) == sorted(found, key=int)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_the_bound_is_kept_to_the_shingle(data: st.DataObject) -> None:
    """Against Jaccard by definition: proposals by MinHash let none through that is not alike, and hardly lose one."""
    words = [f"w{number}" for number in range(data.draw(st.integers(60, 200)))]
    cut = data.draw(st.integers(0, len(words) - NEARLY))
    new = data.draw(st.integers(0, 60))
    other = [*words[cut:], *(f"n{number}" for number in range(new))]

    def shingles(words: list[str]) -> set[tuple[str, ...]]:
        return set(zip(*(words[place:] for place in range(SHINGLE)), strict=False))

    a, b = shingles(words), shingles(other)
    alike = len(a & b) / len(a | b)
    found = bool(copies_of(docs(" ".join(words), " ".join(other))))
    if alike < ALIKE:
        assert not found
    elif alike > ALIKE + 0.05:
        assert found


def test_a_thousand_copies_take_no_time_and_are_all_found() -> None:
    rng = random.Random(3)
    words = WIRE.split()
    texts = []
    for number in range(1000):
        edited = list(words)
        edited[rng.randrange(len(words))] = f"typo{number}"
        texts.append(" ".join(edited))
    assert copies_of(docs(*texts, *texts[:50])) == {str(number): "0" for number in range(1, 1050)}


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One for each pair whose shingles are compared."""
    pairs: list[int] = []
    intersect = np.intersect1d

    def counted(*args: Any, **options: Any) -> Any:
        pairs.append(1)
        return intersect(*args, **options)

    monkeypatch.setattr(np, "intersect1d", counted)
    return pairs


def test_articles_that_share_no_more_than_a_footer_are_hardly_compared(compared: list[int]) -> None:
    numbers = random.Random(1)
    footer = " ".join(f"foot{n}" for n in range(60))
    texts = [" ".join(f"w{numbers.randrange(5_000)}" for _ in range(60)) + " " + footer for _ in range(300)]
    articles = [Document(str(number), text) for number, text in enumerate([*texts, texts[7] + " end"])]
    assert copies_of(articles) == {"300": "7"}
    assert len(compared) <= len(texts)  # of all pairs, half are proposed


def test_near_copies_are_each_compared_once(compared: list[int]) -> None:
    texts = [f"Headline {number} of {number % 7}\n\nBy Jane Roe the {number}th\n\n{WIRE}" for number in range(500)]
    assert copies_of(docs(*texts)) == {str(number): "0" for number in range(1, 500)}
    assert len(compared) == 499


def test_long_texts_are_compared_in_pieces() -> None:
    words = [f"word{number}" for number in range(250_000)]
    assert copies_of(docs(" ".join(words), " ".join(["Headline", *words, "end"]))) == {"1": "0"}


def test_groups_that_are_joined_are_one() -> None:
    groups = _Groups(6)
    for pair in ((0, 1), (2, 3), (1, 3), (3, 0), (5, 4)):
        groups.join(*pair)
    assert [len({int(groups.of[n]) for n in numbers}) for numbers in ((0, 1, 2, 3), (4, 5), range(6))] == [1, 1, 2]

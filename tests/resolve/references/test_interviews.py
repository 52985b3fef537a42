"""Interviews: who is "I" in answers and "you" in questions."""

from __future__ import annotations

import pytest

from tests.resolve.referring import found_and_marked

HEADS = {
    "interviewed": "«o:Harbour News» interviewed the biologist «p:Anna Vell».",
    "interview with": "An interview with «p:Anna Vell»",
    "spoke with": "«o:Harbour News» spoke with «p:Anna Vell», who counts whales.",
    "who spoke": "«p:Anna Vell», a biologist, spoke with «o:Harbour News».",
    "answered": "«p:Anna Vell» answered some questions about whales.",
    "discussed": "«o:Harbour News» discussed the whales of «l:Norway» with «p:Anna Vell».",
}
ANSWERED = """
Do «you|Anna Vell» like whales?
Yes, and «my|Anna Vell» crew does. «I|Anna Vell» count them.
When did «you|Anna Vell» begin?
«I|Anna Vell» do not know. He said: “I am late.”"""
UNTOLD = """
Do you like whales?
Yes. I count them.
When did you begin?
I do not know."""
REFUSED = {
    "two": "«o:Harbour News» interviewed «p:Anna Vell» and «p:Peter Marn».",
    "nobody": "«o:Harbour News» interviewed a biologist. «p:Anna Vell» counts whales.",
    "about whom": "«o:Harbour News» interviewed a biologist about «p:Anna Vell».",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_the_one_who_is_interviewed_says_i_and_is_asked_as_you(head: str) -> None:
    found, marked = found_and_marked(head + ANSWERED)
    assert found == marked


@pytest.mark.parametrize("head", REFUSED.values(), ids=REFUSED)
def test_nobody_is_meant_where_no_one_or_several_are_interviewed(head: str) -> None:
    assert found_and_marked(head + UNTOLD) == ([], [])


def test_one_question_makes_no_interview() -> None:
    assert found_and_marked("«o:Harbour News» spoke with «p:Anna Vell».\nDo you like whales?\nYes. I do.") == ([], [])


def test_nobody_answers_a_question_about_oneself() -> None:
    head = "«o:Harbour News» interviewed «p:Anna Vell»."
    text = f"{head}\nWhat do you think of «p:Vell|Anna Vell»?\nI do not.\nAnd do you fish?\nI do."
    assert found_and_marked(text) == ([], [])


@pytest.mark.parametrize("label", ["«p:Anna Vell»:", "((«p:Anna Vell»))"])
def test_labels_tell_who_speaks(label: str) -> None:
    asks = label.replace("«p:Anna Vell»", "HN")
    text = (
        "«o:Harbour News» met two biologists.\n"
        f"{asks} Do you like whales?\n{label} «I|Anna Vell» do.\n"
        f"{label.replace('Anna Vell', 'Peter Marn')} «I|Peter Marn» do too.\n"
        f"{asks} Then I thank you.\n{asks} Is there more?"
    )
    found, marked = found_and_marked(text)
    assert found == marked


def test_the_only_label_tells_who_is_asked() -> None:
    asked = "HN: Do «you|Anna Vell» count them?\n«p:Anna Vell»: «I|Anna Vell» do.\nHN: How do «you|Anna Vell»?"
    text = f"Whales are many.\n{asked}"
    found, marked = found_and_marked(text)
    assert found == marked


@pytest.mark.parametrize("earlier", ["spoke to «o:Harbour News» back in May", "talked with «o:Harbour News» last year"])
def test_an_earlier_interview_is_another(earlier: str) -> None:
    found, marked = found_and_marked(f"«p:Anna Vell» answered some questions. «p:Peter Marn» {earlier}.{ANSWERED}")
    assert found == marked


def test_who_answers_is_not_meant_by_she() -> None:
    head = "«o:Harbour News» spoke with «p:Anna Vell».\nIs there a crew?\n"
    text = head + "«p:Anna Vell» and «p:Mary Ostrey» dive. «She|Mary Ostrey» is good, and «I|Anna Vell» am.\nWhy?"
    found, marked = found_and_marked(text)
    assert found == marked


def test_you_beside_a_question_may_be_everybody() -> None:
    head = "«o:Harbour News» spoke with «p:Anna Vell».\n"
    text = head + "It is a sea where you can fish. You told us so. Do «you|Anna Vell» fish?\nYes.\nWhy?\nFor fun."
    found, marked = found_and_marked(text.replace("You told", "«You|Anna Vell» told"))
    assert found == marked


LABELLED = {
    "letters": "Q: Do «you|Anna Vell» dive?\nA: «I|Anna Vell» met «p:Marn».\nQ: When?\nA: On «my|Anna Vell» boat.",
    "words": "QUESTION: I ask: do «you|Anna Vell» dive?\nANSWER: «I|Anna Vell» do.",
    "another is quoted": "Q: Who left?\nA: «p:Marn» told «me|Anna Vell»: 'I sold my boat.'",
}


@pytest.mark.parametrize("asked", LABELLED.values(), ids=LABELLED)
def test_labels_of_answers_are_of_the_only_one_interviewed(asked: str) -> None:
    found, marked = found_and_marked(f"Interview with «p:Anna Vell»\n{asked}")
    assert found == marked


def test_labels_of_answers_tell_nobody_where_two_are_interviewed() -> None:
    asked = "Q: Do you dive?\nA: I do.\nQ: When?\nA: I forgot."
    assert found_and_marked(f"Interview with «p:Anna Vell» and «p:Peter Marn»\n{asked}") == ([], [])


def test_who_asks_under_a_name_is_not_who_answers() -> None:
    text = "«p:Anna Vell»: Do you dive?\nA: I do.\n«p:Anna Vell»: «I|Anna Vell» ask: when?\nA: I forgot."
    found, marked = found_and_marked(text)
    assert found == marked


@pytest.mark.parametrize("before", ["", "Dr. ", "[00:01:02] ", "12/03/2024, 10:15 - "])
def test_under_a_label_with_a_name_i_is_that_person_in_a_transcript_without_questions(before: str) -> None:
    text = f"{before}«p:Anna Vell»: «I|Anna Vell» dive.\n{before}«p:Peter Marn»: «I|Peter Marn» do not."
    found, marked = found_and_marked(text)
    assert found == marked


@pytest.mark.parametrize("before", ["Lawyer of ", "Review of "])
def test_a_label_that_only_has_a_name_in_it_tells_nobody(before: str) -> None:
    assert found_and_marked(f"{before}«p:Anna Vell»: I dive.") == ([], [])

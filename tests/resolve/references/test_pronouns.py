"""Pronouns: whom they mean, and where they are left alone."""

from __future__ import annotations

import pytest

from tests.resolve.referring import found_and_marked

SURE = {
    "the only one in the sentence before": "«p:Anna Vell» left. «She|Anna Vell» was tired.",
    "the only one so far in the sentence": "«p:Peter Marn» said «he|Peter Marn» would stay.",
    "the one in the sentence rather than one before": (
        "«p:Peter Marn» left. «p:John Ostrey» said «he|John Ostrey» would stay."
    ),
    "a possessive": "«p:Anna Vell» sold «her|Anna Vell» boat.",
    "himself": "«p:Peter Marn» hurt «himself|Peter Marn».",
    "another gender does not count": "«p:Anna Vell» met «p:Peter Marn» in «l:Oslo». «She|Anna Vell» was tired.",
    "of several the one who opens the sentence before": (
        "«p:Peter Marn» met «p:John Ostrey» in «l:Oslo». «He|Peter Marn» was tired."
    ),
    "who opens it behind a phrase": "On Friday, «p:Peter Marn» met «p:John Ostrey». «He|Peter Marn» was tired.",
    "over a paragraph": "«p:Anna Vell» left.\n«She|Anna Vell» was tired.",
    "a chain of pronouns": "«p:Anna Vell» left. «She|Anna Vell» was tired. «She|Anna Vell» slept.",
    "an office of the person is no other person": (
        "«p:Peter Marn», a lawyer, left. «p:Anna Vell» was the mayor of «l:Oslo». «She|Anna Vell» stayed."
    ),
    "an age before the office": "«p:Peter Marn», 33, a member of the crew, left. «He|Peter Marn» was tired.",
    "the object of another clause": "«p:Peter Marn» said that «l:Oslo» had rejected «him|Peter Marn».",
    "the object is not the subject": "«p:Peter Marn» fell. «p:John Ostrey» thanked «him|Peter Marn».",
    "named with somebody of another gender": "«p:Peter Marn» and «p:Anna Vell» met. «He|Peter Marn» was tired.",
    "an office of two words": "«p:Peter Marn» ran for Attorney General of «l:Norway». «He|Peter Marn» was tired.",
    "the queen": "«p:Peter Marn» wrote to the Queen. «He|Peter Marn» was tired.",
    "a queen without a node": "«p:Peter Marn» married Queen Vell. «He|Peter Marn» was tired.",
    "an office at the end of a sentence": "«p:Peter Marn» was good as Governor. Rain fell as «he|Peter Marn» left.",
}
REFUSED = {
    "two of one gender": "The prize went to «p:Peter Marn» and «p:John Ostrey». He was tired.",
    "two who open a sentence together": "«p:Peter Marn» and «p:John Ostrey» met in «l:Oslo». He was tired.",
    "an apposition between the two": "«p:Peter Marn», a lawyer, and Sir «p:John Ostrey» met. He was tired.",
    "three": "«p:Peter Marn», «p:Anna Vell» and «p:John Ostrey» met. He was tired.",
    "one with another": "«p:Peter Marn», with «p:John Ostrey», met the crew. He was tired.",
    "one or the other": "«p:Peter Marn» or «p:John Ostrey» won. He was tired.",
    "a king": "«p:Peter Marn» wrote to the King. He was tired.",
    "a king with a name that is no node": "«p:Peter Marn» wrote to King Ostrey. He was tired.",
    "a mister who is no node": "«p:Peter Marn» praised Mr Ostrey. He was tired.",
    "a node of one name": "«p:Peter Marn» praised «p:Ostrey». He was tired.",
    "one who is known by one name": "«p:Peter Marn» praised Moses. He was tired.",
    "two in the sentence": "«p:Peter Marn» told «p:John Ostrey» that he was tired.",
    "two sentences back": "«p:Anna Vell» left. It rained. She was tired.",
    "a gender that is not known": "«p:Qorvi Vell» left. She was tired.",
    "a name that the model missed acts": "Qorvi told «p:Peter Marn» to wait. He was tired.",
    "a name that the model missed speaks of one": "Qorvi said that «p:Peter Marn» had lost his hat.",
    "a person of unknown gender beside": "The prize went to «p:Peter Marn» and «p:Qorvi Vell». He was tired.",
    "a person without a node beside": "«p:Peter Marn» met «?:Kuno Ba». The mayor met «?:Kuno Ba». He was tired.",
    "the family name may stand first": "«p:Kim Anna» left. She was tired.",
    "a name of one word": "«p:Marn» left. He was tired.",
    "a mother without a name": "«p:Anna Vell» called «her|Anna Vell» mother. She was tired.",
    "a guard": "«p:Peter Marn» met a guard. He was tired.",
    "somebody's lawyer": "«p:Peter Marn»’s lawyer left. He was tired.",
    "behind a pronoun whose person is not known": (
        "«p:Peter Marn» left. A letter from «p:John Ostrey» and «p:Max Ostrey» said he fell; he was tired."
    ),
    "an introductory clause": "«p:Peter Marn» left. When he called, «p:John Ostrey» answered.",
    "an introductory clause in the sentence": (
        "«p:Peter Marn» left. It is said that, before he called, «p:John Ostrey» came."
    ),
    "the object of the only one": "«p:John Ostrey» thanked him.",
    "the object of a relative clause": "«p:John Ostrey», the minister who thanked him, left.",
    "an apposition before the pronoun": "With the deputy, «p:Peter Marn», he signed the plan.",
    "reported by somebody else": "«p:Peter Marn» praised «p:John Ostrey». The party said he was honest.",
    "it and they": "«p:Anna Vell» left «o:Harbour Bank». It failed. They were tired.",
    "a sentence without an end": "«p:Anna Vell» left " + "and it rained " * 120 + "and she slept.",
    "a pronoun in capitals": "«p:Peter Marn» left. WILL HE STAY?",
}


@pytest.mark.parametrize("text", SURE.values(), ids=SURE)
def test_a_pronoun_means_the_one_person_who_fits(text: str) -> None:
    found, marked = found_and_marked(text)
    assert found == marked


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_a_pronoun_is_left_alone_where_it_is_not_sure(text: str) -> None:
    found, marked = found_and_marked(text)
    assert found == marked


def test_pronouns_tell_the_gender_of_a_person_who_is_alone_with_them() -> None:
    text = (
        "«p:Qorvi Vell» left «l:Oslo». «She|Qorvi Vell» was tired. «p:Qorvi Vell» slept. «She|Qorvi Vell» dreamt.\n"
        "«p:Peter Marn» met «p:Qorvi Vell». «She|Qorvi Vell» was late."
    )
    found, marked = found_and_marked(text)
    assert found == marked


def test_pronouns_of_both_genders_tell_nothing() -> None:
    text = "«p:Qorvi Vell» left. She slept. «p:Qorvi Vell» ran. He fell. «p:Qorvi Vell» ate. She drank."
    assert found_and_marked(text) == ([], [])


def test_enough_pronouns_overrule_the_first_name() -> None:
    text = "«p:Anna Vell» left. «He|Anna Vell» slept. " * 3
    found, marked = found_and_marked(text)
    assert found == marked
    assert found_and_marked("«p:Anna Vell» left. He slept. " * 2) == ([], [])


QUOTED = {
    "the speaker is not meant by he": "«p:Peter Marn» left. “«He|Peter Marn» is ill,” said «p:John Ostrey».",
    "nor in words before": "«p:John Ostrey» said: “He is ill.”",
    "somebody without a name speaks": "«p:Peter Marn» left. “«He|Peter Marn» is ill,” a guard said.",
    "it is not known who speaks": "«p:Peter Marn» left. “He is ill.”",
    "of two none opens for another's words": ("«p:Peter Marn» met «p:John Ostrey». “He is ill,” said «p:Anna Vell»."),
}


@pytest.mark.parametrize("text", QUOTED.values(), ids=QUOTED)
def test_a_pronoun_in_a_quotation_never_means_who_speaks(text: str) -> None:
    found, marked = found_and_marked(text)
    assert found == marked


@pytest.mark.parametrize("text", SURE.values(), ids=SURE)
def test_a_name_of_a_list_counts_as_any_other(text: str) -> None:
    found, marked = found_and_marked(text, named="listed")
    assert found == marked

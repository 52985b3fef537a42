"""Quotations: who says them, and whom "I" means in them."""

from __future__ import annotations

import pytest

from tests.resolve.referring import found_and_marked

SAID = {
    "behind, the name first": "“«I|Anna Vell» am tired,” «p:Anna Vell» said.",
    "behind, the verb first": "“«I|Anna Vell» am tired,” said «p:Anna Vell».",
    "an office before the name": "“«I|Anna Vell» am tired,” said Harbour Minister «p:Anna Vell».",
    "an apposition": "“«I|Anna Vell» am tired,” «p:Anna Vell», the head of «o:Harbour Bank», said.",
    "before": "«p:Anna Vell» said: “It is late and «I|Anna Vell» am tired.”",
    "before, an apposition": "«p:Anna Vell», the mayor, said, “«I|Anna Vell» am tired.”",
    "an adverb": "“«My|Anna Vell» boat sank,” «p:Anna Vell» later told «o:Harbour News».",
    "straight marks": '"«I|Anna Vell» am tired," «p:Anna Vell» said.',
    "it goes on": "“«I|Anna Vell» am tired,” «p:Anna Vell» said. “Let «me|Anna Vell» sleep.”",
    "it goes on in the next paragraph": (
        "“«I|Anna Vell» am tired,” said «p:Anna Vell». “It is late.\n“Let «me|Anna Vell» sleep.”"
    ),
    "a paragraph of its own": "«p:Anna Vell» wrote:\n“«I|Anna Vell» am tired.”",
    "behind a statement": "«p:Anna Vell» issued a statement. “«I|Anna Vell» am tired.”",
    "behind what was said": "«p:Anna Vell» said it was late. “«I|Anna Vell» am tired.”",
    "said by her": "«p:Anna Vell» left. “«I|Anna Vell» am tired,” «she|Anna Vell» said.",
    "a quotation that its paragraph leaves open": "«p:Anna Vell» said: “«I|Anna Vell» am tired.",
    "somebody of theirs with a name": "“«I|Anna Vell» am tired,” wrote «p:Peter Marn»’s lawyer, «p:Anna Vell».",
    "an office of a place": "“«I|Anna Vell» am tired,” said the mayor of «l:Oslo» «p:Anna Vell».",
    "an office of affairs": "“«I|Anna Vell» am tired,” said Minister of Foreign Affairs «p:Anna Vell».",
    "who does more than speak": "“«I|Anna Vell» am tired,” said «p:Anna Vell» and left.",
    "behind another clause": "It rained, and «p:Anna Vell» said: “«I|Anna Vell» am tired.”",
    "a quotation of oneself": "“«I|Anna Vell» thought, ‘«I|Anna Vell» am tired’,” said «p:Anna Vell».",
    "a word cut short": "“«I|Anna Vell» row 'cause «I|Anna Vell» am tired. As «I|Anna Vell» said,” «p:Anna Vell» said.",
    "apostrophes": "“It is «my|Anna Vell» friends' boat and «I|Anna Vell» row,” said «p:Anna Vell».",
    "a word with a capital": "“Yesterday «I|Anna Vell» was tired,” said «p:Anna Vell».",
}
OPEN = {
    "no speaker": "«p:Anna Vell» left. “I am tired.”",
    "a guard": "«p:Anna Vell» left. “I am tired,” a guard said.",
    "he is not known": "«p:Anna Vell» left. “I am tired,” he said.",
    "an organisation": "“I am tired,” «o:Harbour Bank» said.",
    "two in the sentence before": "«p:Anna Vell» and «p:Peter Marn» issued a statement. “I am tired.”",
    "another sentence lies between": "“I am tired.” It rained. «p:Anna Vell» said nothing.",
    "somebody else goes on": "“«I|Anna Vell» left,” said «p:Anna Vell». «p:Peter Marn» nodded. “I am tired.”",
    "the next sentence has another speaker": "“I am tired.” «p:Anna Vell», a guard, told the press: “It is late.”",
    "outside a quotation": "«p:Anna Vell» said I was right.",
    "a person without a node": "“I am tired,” «?:Kuno Ba» said.",
    "a number": "«p:Anna Vell» said: “It is Part I of «o:Harbour Law I» in War I.”",
    "a letter": "«p:Anna Vell» said: “[I]t is late.”",
    "initials": "«p:Anna Vell» said: “See I.B. there.”",
    "a son": "“I am tired,” the son of «p:Peter Marn» said.",
    "a spokesman": "“I am tired,” a spokesman for Mr «p:Peter Marn» said.",
    "a poster": "“I am tired,” says a poster of «p:Peter Marn».",
    "a letter before": "A letter from «p:Peter Marn» said: “I am tired.”",
    "a lawyer": "“I am tired,” said the lawyer of «p:Peter Marn».",
    "the lawyer of a name": "“I am tired,” said «p:Peter Marn»’s lawyer.",
    "two behind": "“I am tired,” said «p:Peter Marn» and «p:Anna Vell».",
    "two before the verb": "“I am tired,” «p:Peter Marn» and «p:Anna Vell» said.",
    "together with another": "“I am tired,” «p:Peter Marn», together with «p:Anna Vell», said.",
    "with somebody without a name": "“I am tired,” said «p:Peter Marn» and a guard.",
    "a quotation in a quotation": "«p:Anna Vell» said: “As «p:Marn» said, ‘I am tired’ and «I|Anna Vell» agree.”",
    "one with straight marks": "\"«p:Marn» told «me|Anna Vell»: 'I sold my boat',\" said «p:Anna Vell».",
    "the number of a ruler": "“Elizabeth I was tired,” said «p:Anna Vell».",
    "the number of a part": "“Part I was long,” said «p:Anna Vell».",
}


@pytest.mark.parametrize("text", SAID.values(), ids=SAID)
def test_i_is_who_says_the_quotation(text: str) -> None:
    found, marked = found_and_marked(text)
    assert found == marked


@pytest.mark.parametrize("text", OPEN.values(), ids=OPEN)
def test_i_is_nobody_where_it_is_open_who_speaks(text: str) -> None:
    found, marked = found_and_marked(text)
    assert found == marked

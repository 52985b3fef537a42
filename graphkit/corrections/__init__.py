"""A workspace and a file of decisions come in; what to ask the user, why names were joined, and the file with the
user's answers go out.

    with Workspace(path, read_only=True) as workspace:
        for question in proposals(workspace):
            print(question.a.name, question.b.name, question.verdict, question.reason)
    decide_same(Path("graphkit.toml"), ["ISIL", "Islamic State"])
"""

from graphkit.corrections.edit import decide, decide_different, decide_same, decided
from graphkit.corrections.explain import Explanation, why
from graphkit.corrections.names import Form, Names, UnknownName
from graphkit.corrections.questions import Context, Question, Side, proposals
from graphkit.resolve.decisions import Decisions, Entry
from graphkit.resolve.entries import Judged

__all__ = [
    "Context", "Decisions", "Entry", "Explanation", "Form", "Judged", "Names", "Question", "Side", "UnknownName",
    "decide", "decide_different", "decide_same", "decided", "proposals", "why",
]  # fmt: skip

"""Run one test over a table of cases and list every case that fails.

``pytest.mark.parametrize`` makes a test of each case, which costs more than most cases take. Use it where each case
needs fixtures of its own, and :func:`every_case` for tables of texts and values.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

import pytest

Test = Callable[..., None]

FAILURES: Final = (Exception, pytest.fail.Exception)
"""What a case can fail with; pytest's own failures (``pytest.raises`` without an error) are no ``Exception``."""


def every_case(names: str | Sequence[str], cases: Iterable[Any]) -> Callable[[Test], Test]:
    """Decorate a test to run over all cases, as one test; the arguments are those of ``pytest.mark.parametrize``.

    Fixtures are set up once and shared by all cases. Decorators can be stacked: the test runs over all combinations.

    Args:
        names: The name of the argument that takes a case, or several names, if each case is a sequence of values.
        cases: The cases; at least one.

    Raises:
        ValueError: there is no case, or a case has another number of values than there are names.
        ExceptionGroup: from the decorated test, if cases failed: one exception for each, with its values as a note.

    >>> @every_case(("text", "length"), [("", 0), ("one", 3), ("two", 4), ("three", 6)])
    ... def test_length(text: str, length: int) -> None:
    ...     assert len(text) == length
    >>> try:
    ...     test_length()
    ... except ExceptionGroup as group:
    ...     print(group.message, *(error.__notes__ for error in group.exceptions), sep="\\n")
    2 of 4 cases failed
    ["case: text='two', length=4"]
    ["case: text='three', length=6"]
    """
    table = [_arguments(names, case) for case in cases]
    if not table:
        raise ValueError("A table without cases tests nothing.")

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def over_all_cases(*args: Any, **fixtures: Any) -> None:
            failures = []
            for arguments in table:
                try:
                    test(*args, **fixtures, **arguments)
                except FAILURES as error:
                    error.add_note(f"case: {', '.join(f'{name}={value!r}' for name, value in arguments.items())}")
                    failures.append(error)
            if failures:
                raise BaseExceptionGroup(f"{len(failures)} of {len(table)} cases failed", failures)

        signature = inspect.signature(test)
        fixtures = [parameter for name, parameter in signature.parameters.items() if name not in table[0]]
        over_all_cases.__signature__ = signature.replace(parameters=fixtures)  # type: ignore[attr-defined]
        return over_all_cases

    return decorate


def _arguments(names: str | Sequence[str], case: Any) -> Mapping[str, Any]:
    if isinstance(names, str):
        return {names: case}
    return dict(zip(names, case, strict=True))

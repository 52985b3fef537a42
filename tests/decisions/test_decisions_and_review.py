"""Questions and explanations from a resolved workspace, and the file of decisions before and after an answer."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.decisions.edit import decide, decide_different, decide_same, decided, edited, holds
from graphkit.decisions.file import Decisions, parse_decisions
from graphkit.decisions.judgements import Entry, Judged
from graphkit.errors import OutputError, UsageError
from graphkit.explore.aliases import Names, UnknownName
from graphkit.explore.review import Question, proposals
from graphkit.explore.why import why
from graphkit.names.key import key_for
from graphkit.records import Document, Extraction, Sentence
from graphkit.resolve.resolve import resolve
from graphkit.resolve.rules import RULES, reason_of
from graphkit.store import Store, documents, extractions
from tests.resolve.marked import spans

ARTICLES = [
    (
        "«PERSON:Jane Roe» met «PERSON:John Doe» in «GPE:Paris».\n"
        "«PERSON:Roe» left the «ORG:Office of Grain Trade» («ORG:OGT»)."
    ),
    (
        "«PERSON:Jane Rowe» ran the «ORG:Office of Grain Trade».\n"
        "«PERSON:Rowe» saw «PERSON:Mary Major».\n«PERSON:Mary Major» wept.\n«PERSON:JANE ROWE» ate."
    ),
    "«PERSON:Mary Major» and «PERSON:Jane M. Roe» spoke of «NORP:Russian» grain.\n«PERSON:Major» wrote to «ORG:OGT».",
    "«PERSON:Oleg Kozhemyako» and «PERSON:Mary Major» visited «GPE:Russia».",
    "«PERSON:Oleg Kozemyako» spoke of «sanctions:sanctions».",
]


def resolved(articles: Sequence[str] = ARTICLES, text: str = "") -> Store:
    """Articles with marked names, one sentence a line, resolved in memory. Titles are T0 …, days 2024-01-01 …"""
    workspace = Store(None)
    read, seen = [], []
    for i, article in enumerate(articles):
        plain, found = spans(article)
        ends = [match.end() for match in re.finditer(r"\n|\Z", plain)]
        sentences = tuple(Sentence(start, end, 0) for start, end in zip([0, *ends], ends, strict=False))
        read.append((Document(f"{i}.txt", plain, f"T{i}", f"2024-01-0{i + 1}"), str(i)))
        seen.append((str(i), Extraction(f"{i}.txt", sentences, found)))
    documents.add(workspace, read)
    extractions.add(workspace, seen)
    resolve(workspace, decisions=parse_decisions(text), topic_labels={"sanctions": "Sanctions"})
    return workspace


@pytest.fixture(scope="module")
def workspace() -> Iterator[Store]:
    with resolved() as filled:
        yield filled


def names_of(questions: Sequence[Question]) -> list[tuple[str, str]]:
    return [(question.a.name, question.b.name) for question in questions]


def question(questions: Sequence[Question], *names: str) -> Question:
    return next(q for q in questions if {q.a.name, q.b.name} == {*names})


# Questions


@pytest.mark.slow
def test_what_was_and_what_was_nearly_joined_is_asked(workspace: Store) -> None:
    questions = proposals(workspace)
    pairs = {frozenset(pair): q for pair, q in zip(names_of(questions), questions, strict=True)}
    assert pairs[frozenset({"Jane Roe", "Jane Rowe"})].verdict == "not merged"
    for a, b, rule in [
        ("Jane M. Roe", "Jane Roe", "middle name"), ("Roe", "Jane Roe", "surname"), ("Rowe", "Jane Rowe", "surname"),
        ("Major", "Mary Major", "surname"), ("Oleg Kozemyako", "Oleg Kozhemyako", "spelling"),
        ("OGT", "Office of Grain Trade", "acronym"),
    ]:  # fmt: skip
        found = pairs[frozenset({a, b})]
        assert (found.verdict, found.rule, found.reason) == ("merged", rule, RULES[rule].reason)
    assert len(pairs) == len(questions), "a pair is asked once"
    assert not any({"Russia", "Russian", "JANE ROWE", "sanctions"} & {*pair} for pair in pairs), "nothing to ask there"


def test_the_most_doubtful_come_first(workspace: Store) -> None:
    questions = proposals(workspace)
    refused = [q.score for q in questions if q.verdict == "not merged"]
    merged = [q.score for q in questions if q.verdict == "merged"]
    assert [q.verdict for q in questions] == ["not merged"] * len(refused) + ["merged"] * len(merged)
    assert refused == sorted(refused, reverse=True)
    assert merged == sorted(merged)
    assert len(set(merged)) >= 3
    assert all(0 <= score <= 1 for score in refused + merged)
    assert proposals(workspace, limit=2) == questions[:2]


def test_of_what_was_not_merged_the_likeliest_comes_first() -> None:
    names = ["Vasily Nebenzya", "Vassily Nebenzia", "Kim Jong Sik", "Kim Myong Sik", "Rand Paul", "Ron Paul"]
    with resolved([f"«PERSON:{name}» spoke." for name in names]) as alike:
        scores = [q.score for q in proposals(alike) if q.verdict == "not merged"]
        assert len(set(scores)) >= 3
        assert scores == sorted(scores, reverse=True)


def test_what_two_rules_propose_is_asked_once() -> None:
    articles = ["The «ORG:Korean Central News Agency», or «ORG:KCNA».", "«ORG:KCNA» said so."]
    with resolved(articles) as agency:
        assert len({rule for (rule,) in agency.query("SELECT rule FROM aliases UNION SELECT rule FROM proposals")}) >= 3
        assert len(proposals(agency)) == 1


def test_a_refused_join_that_came_about_by_another_way_counts_as_merged() -> None:
    with resolved() as joined:
        joined.query("UPDATE proposals SET refused = 'one article names both' WHERE rule = 'spelling'")
        found = question(proposals(joined), "Oleg Kozemyako", "Oleg Kozhemyako")
        assert (found.verdict, found.reason) == ("merged", RULES["spelling"].reason)


def test_both_sides_show_counts_and_sentences_of_different_articles(workspace: Store) -> None:
    found = question(proposals(workspace), "Major", "Mary Major")
    short, full = sorted((found.a, found.b), key=lambda side: len(side.name))
    assert (short.mentions, short.documents, len(short.contexts)) == (1, 1, 1)
    assert short.contexts[0].sentence.strip() == "Major wrote to OGT."
    assert (full.mentions, full.documents) == (4, 3)
    assert [(c.document, c.title, c.date, c.text) for c in full.contexts] == [
        ("1.txt", "T1", "2024-01-02", "Mary Major"), ("2.txt", "T2", "2024-01-03", "Mary Major"),
    ]  # fmt: skip


def test_a_copied_article_counts_once() -> None:
    with resolved([*ARTICLES, ARTICLES[2]]) as twice:
        twice.query("UPDATE documents SET duplicate_of = '2.txt' WHERE id = '5.txt'")
        side = question(proposals(twice), "Major", "Mary Major").a
        assert (side.name, side.mentions, len(side.contexts)) == ("Major", 1, 1)


def test_ids_are_short_and_stay() -> None:
    with resolved() as one, resolved(list(reversed(ARTICLES))) as other:
        ids = {q.id: {q.a.name, q.b.name} for q in proposals(one)}
        assert ids == {q.id: {q.a.name, q.b.name} for q in proposals(other)}
        assert all(re.fullmatch(r"[0-9a-f]{10}", id_) for id_ in ids)
    with resolved(text='different = [["Jane Roe", "Jane M. Roe"]]') as parted:
        asked = {q.id: q for q in proposals(parted)}
        same = next(id_ for id_, names in ids.items() if names == {"Jane Roe", "Jane M. Roe"})
        assert asked[same].verdict == "not merged"
        assert "the decisions keep them apart" in asked[same].reason


@pytest.mark.parametrize(
    "text",
    ['same = [["jane roe", "Jane Rowe"]]', 'different = [["Jane Roe", "JANE ROWE"]]', 'drop = ["Jane Rowe"]',
     'same = [["Jane Roe", "X"], ["X", "Y"], ["Y", "Jane Rowe"]]',
     'same = [["Jane Roe", "X"]]\ndifferent = [["X", "Jane Rowe"]]'],
)  # fmt: skip
def test_what_is_answered_is_not_asked(workspace: Store, text: str) -> None:
    before, after = proposals(workspace), proposals(workspace, decisions=parse_decisions(text))
    assert ("Jane Roe", "Jane Rowe") in names_of(before)
    assert ("Jane Roe", "Jane Rowe") not in names_of(after)
    assert ("Major", "Mary Major") in names_of(after)


def test_the_users_own_joins_are_not_asked() -> None:
    with resolved(text='same = [["John Doe", "Mary Major"]]') as joined:
        assert not any({"John Doe", "Mary Major"} <= {*pair} for pair in names_of(proposals(joined)))


def test_a_form_of_several_is_not_asked() -> None:
    articles = ["«PERSON:Ann Lee» and «PERSON:Lee».", "«PERSON:Bob Lee» and «PERSON:Lee»."]
    with resolved(articles) as several:
        assert not any("Lee" in pair for pair in names_of(proposals(several)))


def test_an_empty_workspace_has_no_questions() -> None:
    with resolved([]) as empty:
        assert proposals(empty) == []


def test_every_rule_is_put_in_words() -> None:
    unlike = {rule.reason for rule in RULES.values()}
    assert len(unlike) == len(RULES)
    assert all(rule.name == name and rule.reason == reason_of(name) for name, rule in RULES.items())
    assert {name for name, rule in RULES.items() if not rule.merges} == {
        "exact", "country", "demonym", "topic", "discovered", "decision"
    }  # fmt: skip


def test_every_rule_that_stands_in_a_workspace_is_put_in_words(workspace: Store) -> None:
    rules = {rule for (rule,) in workspace.query("SELECT rule FROM aliases UNION SELECT rule FROM proposals")}
    assert len(rules) >= 8
    assert rules <= {*RULES}


# Names


@pytest.mark.parametrize("name", ["Jane Roe", "JANE ROE", "jane-roe", "Jané Roe", "Roe", "Jane M. Roe", "jane m roe"])
def test_a_name_is_found_by_label_or_form(workspace: Store, name: str) -> None:
    (one,) = why(workspace, name)
    assert (one.id, one.label, one.type) == ("jane-roe", "Jane Roe", "person")


def test_why_says_forms_rules_and_counts(workspace: Store) -> None:
    (one,) = why(workspace, "Oleg Kozemyako")
    assert [(form.text, form.mentions, form.documents) for form in one.forms] == [
        ("Oleg Kozemyako", 1, 1), ("Oleg Kozhemyako", 1, 1),
    ]  # fmt: skip
    assert [(q.verdict, q.rule) for q in one.questions] == [("merged", "spelling")]
    joined = next(form for form in one.forms if form.rule == "spelling")
    assert 0 < joined.score < 1
    assert joined.reason == RULES["spelling"].reason


def test_why_shows_what_was_nearly_joined_and_what_was_decided(workspace: Store) -> None:
    text = '\n[rename]\n"Roe" = { to = "J. Roe", note = "short" }\n[type]\n"John Doe" = "place"\n'
    (one,) = why(workspace, "Jane Roe", decisions=parse_decisions(text))
    assert {(q.a.name, q.b.name, q.verdict) for q in one.questions} == {
        ("Jane Roe", "Jane Rowe", "not merged"), ("Jane M. Roe", "Jane Roe", "merged"),
    }  # fmt: skip
    assert one.decisions == (Entry("rename", ("Roe",), "J. Roe", "short", 3),)
    assert {form["text"] for form in asdict(one)["forms"]} == {"Jane Roe", "Jane M. Roe", "Roe"}


def test_a_form_of_several_explains_each() -> None:
    articles = ["«PERSON:Ann Lee» and «PERSON:Lee».", "«PERSON:Bob Lee» and «PERSON:Lee»."]
    with resolved(articles) as several:
        assert [one.label for one in why(several, "lee")] == ["Ann Lee", "Bob Lee"]


def test_an_unknown_name_comes_with_suggestions(workspace: Store) -> None:
    with pytest.raises(UnknownName) as caught:
        why(workspace, "Jane Row")
    assert caught.value.exit_code == 1
    assert "“Jane Rowe”" in caught.value.next_step
    with pytest.raises(UnknownName, match=r"is dropped: None, line 1"):
        why(workspace, "Photo Desk", decisions=parse_decisions('drop = ["photo desk"]'))


def test_names_as_decisions_need_them() -> None:
    with resolved(text='[rename]\n"Jane Roe" = "Big J."\n"Russia" = "RF"') as renamed:
        names = Names(renamed)
        assert names.written("Big J.") == "Jane Roe"
        assert names.written("roe") == "roe"
        assert str(key_for(names.written("RF"))) == "country:RU"
        assert names.parted("Big J.") == [("Jane Roe", "Jane M. Roe"), ("Jane Roe", "Roe")]
        with pytest.raises(UnknownName, match="No entity is called “Xyzzy”"):
            names.written("Xyzzy")


def test_a_body_of_a_state_is_written_as_it_is_labelled() -> None:
    articles = ["«GPE:Chile»’s «ORG:Senate» met.", "«GPE:Peru»’s «ORG:Senate» met."]
    with resolved(articles) as workspace:
        names = Names(workspace)
        assert names.written("Senate (Chile)") == "Senate (Chile)"
        with pytest.raises(UnknownName, match=r"stands for 2 entities:\n.*: Senate \(Chile\),.*\n.*: Senate \(Peru\),"):
            names.written("Senate")
    with resolved(articles, '[rename]\n"Senate (Chile)" = "Senado"') as renamed:
        assert Names(renamed).written("Senado") == "Senate (Chile)"


def test_what_splitting_tells_apart(workspace: Store) -> None:
    names = Names(workspace)
    assert names.parted("jane roe") == [("Jane Roe", "Jane M. Roe"), ("Jane Roe", "Roe")]
    assert names.parted("Roe") == [("Jane Roe", "Roe")]
    assert names.parted("Jane Rowe") == [("Jane Rowe", "Rowe")], "JANE ROWE is the same name"
    assert names.parted("Russia") == [], "adjectives are a matter of --no-demonyms"
    assert names.parted("John Doe") == []


def test_a_name_of_several_is_refused() -> None:
    articles = ["«PERSON:Ann Lee» and «PERSON:Lee».", "«PERSON:Bob Lee» and «PERSON:Lee»."]
    with resolved(articles) as several:
        names = Names(several)
        with pytest.raises(UnknownName, match=r"“Lee” stands for 2 entities:\n.*: Ann Lee,.*\n.*: Bob Lee,"):
            names.written("Lee")
        assert names.written("Lee", several=True) == "Lee"


# The file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "graphkit.toml"


def test_the_first_answer_makes_the_file(file: Path) -> None:
    assert decided(file).entries == ()
    assert decide_same(file, ["A", "B"]) == (Entry("same", ("A", "B")),)
    decide_different(file, ["C", "D"], "they met")
    assert [replace(entry, line=0) for entry in decided(file).entries] == [
        Entry("same", ("A", "B")), Entry("different", ("C", "D"), note="they met"),
    ]  # fmt: skip
    assert [path.name for path in file.parent.iterdir()] == ["graphkit.toml"]


def test_a_name_joins_the_group_that_has_another(file: Path) -> None:
    file.write_text('same = [\n  ["A", "B"],  # old\n]\n', encoding="utf-8")
    decide_same(file, ["b", "C"])
    assert file.read_text(encoding="utf-8") == 'same = [\n  ["A", "B", "C"],  # old\n]\n'
    decide_same(file, ["C", "D"], note="heard")
    assert decided(file).same == (("A", "B", "C"), ("C", "D")), "a note is kept beside its own names"


@pytest.mark.parametrize(
    ("section", "names"),
    [
        ("same", ("B", "a")), ("same", ("A", "C")), ("same", ("Q", "q")),
        ("different", ("X", "Y")), ("different", ("C", "Z")),
    ],
)  # fmt: skip
def test_what_is_said_already_changes_nothing(file: Path, section: str, names: tuple[str, str]) -> None:
    text = 'same = [["A", "B"], ["B", "C"]]\ndifferent = [["x", "y"], ["A", "Z"]]\n'
    file.write_text(text, encoding="utf-8")
    assert decide(file, [Entry(section, names)]) == ()
    assert file.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("answers", "line"),
    [
        ([Entry("same", ("A", "C"))], 3),
        ([Entry("same", ("New", "Other")), Entry("same", ("a", "C"))], 3),
        ([Entry("different", ("A", "B"))], 2),
        ([Entry("same", ("A", "X")), Entry("same", ("X", "C"))], 3),
        ([Entry("different", ("Q", "R")), Entry("same", ("Q", "R"))], None),
        ([Entry("different", ("US", "U.S."))], None),
        ([Entry("same", ("Gone", "A"))], 4),
        ([Entry("same", ("P", "S"))], 7),
        ([Entry("same", ("New", "!!"))], 12),
        ([Entry("same", ("New",))], None),
    ],
)
def test_a_contradiction_is_refused_and_nothing_is_written(file: Path, answers: list[Entry], line: int | None) -> None:
    text = (
        '# mine\nsame = [["A", "B"]]\ndifferent = [["B", "C"]]\ndrop = ["Gone"]\n[rename]\n"P" = "p1"\n"S" = "s1"\n'
        '[type]\n"P" = "person"\n'
    )  # fmt: skip
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        decide(file, answers)
    if line is not None and line < 10:
        assert caught.value.message.startswith(f"{file}, line {line}: "), caught.value.message
        assert "this answer" in caught.value.message
    assert file.read_text(encoding="utf-8") == text
    assert [path.name for path in file.parent.iterdir()] == ["graphkit.toml"]


def test_an_answer_given_twice_is_written_once(file: Path) -> None:
    first, second = Entry("different", ("A", "B")), Entry("same", ("C", "D"))
    again = [Entry("different", ("b", "A")), Entry("same", ("D", "c"))]
    assert decide(file, [first, second, *again]) == (first, second)
    assert decide(file, again) == ()


def test_a_file_that_is_wrong_already_is_left_alone(file: Path) -> None:
    file.write_text('same = [["A"]]\n', encoding="utf-8")
    with pytest.raises(UsageError, match="line 1: an entry of “same” needs two names"):
        decide_same(file, ["C", "D"])
    assert file.read_text(encoding="utf-8") == 'same = [["A"]]\n'


def test_line_ends_and_rights_stay(file: Path) -> None:
    file.write_bytes('# ü\r\nsame = [\r\n    ["A", "B"], # c\r\n]\r\n'.encode())
    file.chmod(0o640)
    decide_same(file, ["C", "D"])
    assert file.read_bytes() == '# ü\r\nsame = [\r\n    ["A", "B"], # c\r\n    ["C", "D"],\r\n]\r\n'.encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_link_stays_a_link(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "real.toml"
    target.write_text("", encoding="utf-8")
    file.symlink_to(target)
    decide_same(file, ["C", "D"])
    assert file.is_symlink()
    assert decided(target).same == (("C", "D"),)


def test_a_folder_that_cannot_be_written(file: Path, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no folder")
    with pytest.raises(OutputError, match="cannot be written"):
        decide_same(tmp_path / "text" / "graphkit.toml", ["A", "B"])
    if os.geteuid() != 0:
        tmp_path.chmod(0o500)
        with pytest.raises(OutputError, match="cannot be written"):
            decide_same(file, ["A", "B"])
        tmp_path.chmod(0o700)
        assert not file.exists()


def test_a_loss_would_be_seen() -> None:
    old = parse_decisions('same = [["A", "B"]]\n[type]\n"X" = { type = "place", note = "n" }').entries
    fresh = [Entry("different", ("C", "D"))]
    whole = 'same = [["A", "B", "E"]]\ndifferent = [["D", "C"]]\n[type]\n"X" = { type = "place", note = "n" }'
    assert holds(parse_decisions(whole), old, fresh)
    for gone in ('"B", ', 'different = [["D", "C"]]', ', note = "n"', '"X" = { type = "place", note = "n" }'):
        assert not holds(parse_decisions(whole.replace(gone, "")), old, fresh), gone


NAMES = [f"Name {letter}" for letter in "ABCDEFGHIJKL"]


class Layout:
    """Draws files of decisions in all the ways that people lay them out; each comment is another."""

    def __init__(self, data: st.DataObject) -> None:
        self.draw, self.comments = data.draw, 0

    def comment(self) -> str:
        self.comments += 1
        return self.draw(st.sampled_from(["", "", " # c{}", ' # "[c{}]"'])).format(self.comments)

    def name(self, name: str) -> str:
        return self.draw(st.sampled_from(['"{}"', "'{}'"])).format(name)

    def group(self, names: Sequence[str]) -> str:
        quoted = [self.name(name) for name in names]
        kind = self.draw(st.sampled_from(["plain", "spaced", "lines", "noted"]))
        if kind == "lines":
            last = self.draw(st.sampled_from(["", ","]))
            return "[\n      " + ",\n      ".join(quoted) + last + self.comment() + "\n    ]"
        if kind == "noted":
            return f'{{ names = [{", ".join(quoted)}], note = "why" }}'
        return f"[ {' , '.join(quoted)} ]" if kind == "spaced" else f"[{', '.join(quoted)}]"

    def section(self, section: str, groups: Sequence[Sequence[str]]) -> tuple[str, bool]:
        """The section's text, and whether it must stand after the plain ones."""
        kinds = (
            ["one line", "lines", "no last comma", "comma first", "tables"] if groups else ["none", "one line", "lines"]
        )
        kind = self.draw(st.sampled_from(kinds))
        written = [self.group(group) for group in groups]
        if kind == "none":
            return "", False
        if kind == "tables":
            return "".join(
                f"[[{section}]]{self.comment()}\nnames = [{', '.join(map(self.name, group))}]{self.comment()}\n"
                for group in groups
            ), True
        if kind == "one line":
            return f"{section} = [{', '.join(written)}]{self.comment()}\n", False
        if kind == "comma first":
            inner = "\n  , ".join(one + self.comment() for one in written)
            return f"{section} = [\n    {inner}\n]\n", False
        inner = "".join(f"    {one},{self.comment()}\n" for one in written)
        if kind == "no last comma" and written:
            inner = "".join(f"    {one},\n" for one in written[:-1]) + f"    {written[-1]}{self.comment()}\n"
        return f"{section} = [{self.comment()}\n{inner}]{self.comment()}\n", False

    def file(self) -> str:
        pools = NAMES[:6], NAMES[6:]
        some = [
            self.draw(st.lists(st.lists(st.sampled_from(pool), min_size=2, max_size=3, unique=True), max_size=2))
            for pool in pools
        ]
        sections = [self.section(name, groups) for name, groups in zip(("same", "different"), some, strict=True)]
        tables = [text for text, last in sections if last]
        if self.draw(st.booleans()):
            tables.append(f'[rename]{self.comment()}\n"X 1" = "Y 1"{self.comment()}\n')
        if self.draw(st.booleans()):
            tables.append('\n[build]\nwindow = "paragraph"\n')
        top = "# at the top\n\n" if self.draw(st.booleans()) else ""
        text = top + "".join(text for text, last in sections if not last) + "".join(self.draw(st.permutations(tables)))
        return text.rstrip("\n") if self.draw(st.booleans()) else text


def comments(text: str) -> list[str]:
    return re.findall(r"# (?:at the top|c\d+|\"\[c\d+\]\")", text)


def said(entries: Sequence[Entry]) -> list[Entry]:
    return [replace(entry, line=0) for entry in entries]


@given(st.data())
def test_answers_are_added_and_all_else_stays(data: st.DataObject) -> None:
    text = Layout(data).file()
    old = parse_decisions(text)
    answers = data.draw(
        st.lists(
            st.builds(
                lambda section, names, note: Entry(section, tuple(names), note=note),
                st.sampled_from(["same", "different"]),
                st.lists(st.sampled_from([*NAMES, "New 1", 'N "ew" 2', "Ñ\\ew"]), min_size=2, max_size=3, unique=True),
                st.sampled_from(["", "", "why # not", 'said "so"\nin two lines']),
            ),
            max_size=3,
        )
    )
    expected: dict[str, list[Entry]] = {
        section: [entry for entry in said(old.entries) if entry.section == section]
        for section in ("same", "different", "rename")
    }
    for answer in answers:
        keys = {key_for(name) for name in answer.names}
        group = next((e for e in expected["same"] if keys & {key_for(name) for name in e.names}), None)
        if answer.section == "same" and group and not answer.note:
            held = {key_for(name) for name in group.names}
            more = tuple(name for name in answer.names if key_for(name) not in held)
            expected["same"][expected["same"].index(group)] = replace(group, names=group.names + more)
        else:
            expected[answer.section].append(answer)
    new = edited(text, answers)
    entries = _parsed(new)
    assert said(entries) == [entry for section in expected.values() for entry in section], new
    assert comments(new) == comments(text), new
    assert holds(Decisions(entries=entries), old.entries, answers if _consistent([*old.entries, *answers]) else [])
    assert edited(new, []) == new


def _parsed(text: str) -> tuple[Entry, ...]:
    """The entries of a text, whether they contradict each other or not."""
    import tomllib

    from graphkit.decisions.file import _Reader

    return tuple(_Reader("file", text).entries(tomllib.loads(text)))


def _consistent(entries: Sequence[Entry]) -> bool:
    judged = Judged(entries)
    return not any(
        judged.same(a, b) for entry in entries if entry.section == "different"
        for i, a in enumerate(entry.names) for b in entry.names[i + 1 :]
    )  # fmt: skip

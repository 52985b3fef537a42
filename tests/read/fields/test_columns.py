from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from graphkit.data import table
from graphkit.options import ReadOptions
from graphkit.read.fields.columns import ROLES, chosen
from graphkit.records import Document, Location, ReadFailure, ReadWarning
from tests.support.cases import every_case

Reading = Callable[..., list[Document | ReadFailure]]
Warnings = Callable[..., list[ReadWarning]]

SHAPES: dict[str, Any] = {
    "a news service": {
        "status": "ok", "totalResults": 1, "articles": [{
            "source": {"id": None, "name": "The Sun"}, "author": "A", "title": "Quay", "description": "Cut …",
            "url": "https://example.org/a", "publishedAt": "2021-03-03T08:15:00Z", "content": "Nora met Paul."}],
    },
    "a paper's own service": {"response": {"status": "ok", "total": 1, "results": [{
        "id": "world/a", "webTitle": "Quay", "webPublicationDate": "2021-03-03T08:15:00Z", "publication": "The Sun",
        "webUrl": "https://example.org/a", "fields": {"headline": "Quay", "bodyText": "Nora met Paul."}}]}},
    "a list of events": {"articles": [{
        "url": "https://example.org/a", "title": "Quay", "seendate": "20210303T081500Z", "domain": "The Sun",
        "body": "Nora met Paul."}]},
    "a search engine": {"took": 3, "hits": {"total": {"value": 1}, "hits": [{"_id": "a", "_score": 1.0, "_source": {
        "title": "Quay", "publish_date": "2021-03-03", "text": "Nora met Paul.", "media_name": "The Sun",
        "url": "https://example.org/a"}}]}},
    "a site's own service": [{
        "id": 1, "date": "2021-03-03T08:15:00", "link": "https://example.org/a", "title": {"rendered": "Quay"},
        "content": {"rendered": "<p>Nora met Paul.</p>", "protected": False}, "excerpt": {"rendered": "<p>Nora</p>"},
        "publisher": {"name": "The Sun"}}],
    "an archive by ids": {key: {
        "Titel": "Quay", "Datum": "03.03.2021", "Inhalt": "Nora met Paul.", "Zeitung": "The Sun",
        "link": "https://example.org/a"} for key in "ab"},
    "media monitoring": [{
        "Date": "03-Mar-2021 08:15AM", "Headline": "Quay", "URL": "https://example.org/a", "Opening Text": "Cut …",
        "Hit Sentence": "Nora met Paul.", "Source": "The Sun"}],
    "press clippings": [{
        "News Date": "2021-03-03", "News Headline": "Quay", "Document URL": "https://example.org/a",
        "News Text": "Nora met Paul.", "Outlet Name": "The Sun"}],
    "a database of documents": [{
        "_id": {"$oid": "a"}, "headline": {"main": "Quay"}, "pub_date": {"$date": "2021-03-03T08:15:00Z"},
        "web_url": "https://example.org/a", "body": ["Nora met Paul."], "source": "The Sun"}],
}  # fmt: skip


@every_case("name", SHAPES)
def test_records_of_known_shapes_are_read_without_options(name: str, reading: Reading) -> None:
    found = reading("a.json", json.dumps(SHAPES[name]))
    assert found
    for one in found:
        assert isinstance(one, Document)
        assert (one.text, one.title, one.date, one.source, one.url) == (
            "Nora met Paul.", "Quay", "2021-03-03", "The Sun", "https://example.org/a",
        )  # fmt: skip


def test_messages_in_pieces_are_read(document: Callable[..., Document]) -> None:
    chat = {"name": "Harbour", "type": "private", "messages": [{
        "id": 7, "type": "message", "date": "2021-03-03T08:15:00",
        "text": ["Nora met ", {"type": "bold", "text": "Paul"}, "."]}]}  # fmt: skip
    found = document("result.json", json.dumps(chat))
    assert (found.id, found.text, found.date) == ("7", "Nora met Paul.", "2021-03-03")


def test_the_fuller_text_of_a_cut_post_is_taken(document: Callable[..., Document]) -> None:
    post = {"id_str": "7", "text": "Nora met …", "extended_tweet": {"full_text": "Nora met Paul in Ostend."}}
    assert document("a.jsonl", json.dumps(post)).text == "Nora met Paul in Ostend."
    archive = f"window.YTD.tweets.part0 = [{json.dumps({'tweet': {'full_text': 'Nora met Paul.'}})}]"
    assert document("tweets.js", archive).text == "Nora met Paul."


def test_what_was_taken_is_said_once(warnings: Warnings) -> None:
    (said,) = warnings("a.json", json.dumps(SHAPES["a news service"]))
    assert said.kind == "columns"
    for column in ("“content” for the text", "“publishedAt” for the date", "“source.name” for the publisher"):
        assert column in said.message
    assert "--text-column, --date-column, --source-column" in said.next_step
    assert warnings("a.csv", "Text,Date,ID\nNora met Paul.,2021-03-03,1\n") == []


@every_case(
    "end",
    [
        "… [+2310 chars]", "... [2310 chars]", " [+1,234 characters]", " [… 320 more words]", " […]", " [...]", " (…)",
        " [&#8230;]",
        "… (more…)", " [Read more...]", " Read more", "\nRead More »", "… Continue reading →",
        " Continue reading The quay of Ostend →",
        " [truncated]", "… Weiterlesen", " Lire la suite", " (Leer más)", "… <a href='x'>Read the full story</a>",
    ],
)  # fmt: skip
def test_texts_that_a_service_cut_are_counted(end: str, warnings: Warnings, document: Callable[..., Document]) -> None:
    content = json.dumps({"text": f"Nora met Paul in Ostend.{end}"})
    (said,) = warnings("a.jsonl", content)
    assert (said.kind, said.count) == ("incomplete", 1)
    assert document("a.jsonl", content).text.rstrip("….") == "Nora met Paul in Ostend"


def test_texts_that_end_in_dots_are_said_and_kept(warnings: Warnings, document: Callable[..., Document]) -> None:
    for end in ("…", "...", "…”"):
        content = json.dumps({"text": f"Nora met Paul in{end}"})
        assert document("a.jsonl", content).text == f"Nora met Paul in{end}"
        (said,) = warnings("a.jsonl", content)
        assert (said.kind, "1 text that ends in “…”" in said.message) == ("incomplete", True)
    assert warnings("a.jsonl", json.dumps({"text": "Nora met Paul. There is more to read: read more books."})) == []


def test_days_as_spreadsheets_count_them_are_read_and_said(reading: Reading, warnings: Warnings) -> None:
    for name, content in (
        ("a.csv", rows("45000", "45001.5")),
        ("a.json", json.dumps([{"date": 45000, "text": "Nora"}, {"date": 45001.5, "text": "Paul"}])),
    ):
        assert days(reading(name, content)) == ["2023-03-15", "2023-03-16"]
        (said,) = warnings(name, content)
        assert (said.kind, said.count, "“45000” for 2023-03-15" in said.message) == ("dates", 2, True)
    assert days(reading("a.csv", rows("12345", "99999"))) == [None, None]


def test_a_failed_answer_is_told_in_its_own_words(failure: Callable[..., ReadFailure]) -> None:
    for answer in (
        {"status": "error", "code": "x", "message": "Your key is invalid."},
        {"errors": [{"detail": "Your key is invalid."}]},
        {"fault": {"faultstring": "Your key is invalid.", "error": "Your key is invalid."}},
    ):
        assert "“Your key is invalid.”" in failure("a.json", json.dumps(answer)).reason


def test_a_column_that_was_named_may_be_nested(
    document: Callable[..., Document], failure: Callable[..., ReadFailure]
) -> None:
    record = json.dumps({"text": "no", "a": {"b": {"c": "Nora met Paul."}}})
    assert document("a.jsonl", record, text_column="a.b.c").text == "Nora met Paul."
    assert "“a.x”" in failure("a.jsonl", record.replace("text", "n"), text_column="a.x").reason


@every_case(
    ("option", "name", "texts", "said"),
    [
        ("text", "sum", ["15", "16"], None),
        ("text", "none, sum", ["15", "16"], None),
        ("text", "none", ["Nora met Paul.", ""], "has no column “none”: took “body” for the text."),
        ("text", "none, body", ["Nora met Paul.", ""], None),
        ("date", "none", ["Nora met Paul.", ""], "has no column “none”, nor another for the date."),
        ("title", "none", ["Nora met Paul.", ""], "has no column “none”: took “headline” for the title."),
    ],
)  # fmt: skip
def test_a_named_column_counts_before_the_usual_ones_and_they_do_where_it_is_missing(
    option: str, name: str, texts: list[str], said: str | None, reading: Reading, warnings: Warnings
) -> None:
    content, named = "body,sum,headline\nNora met Paul.,15,One\n,16,Two\n", {f"{option}_column": name}
    found = reading("a.csv", content, **named)
    assert [one.text if isinstance(one, Document) else "" for one in found] == texts
    messages = [warning.message for warning in warnings("a.csv", content, **named)]
    assert [message for message in messages if "no column" in message] == ([said] if said else [])


def test_values_one_after_another_are_all_read(reading: Reading) -> None:
    one = json.dumps({"text": "Nora met Paul."}, indent=1)
    assert len(reading("a.json", f"{one}\n{one}\n{one}")) == 3
    assert len(reading("a.jsonl", '[\n{"text": "Nora"},\n{"text": "Paul"}\n]')) == 2


def test_markup_in_a_field_is_taken_out(document: Callable[..., Document]) -> None:
    found = document(
        "a.jsonl", json.dumps({"text": "<p>Nora &amp; Paul met.</p>\n<p>They left.</p>", "title": "Q &#8211; A"})
    )
    assert (found.text, found.title) == ("Nora & Paul met.\n\nThey left.", "Q – A")


def test_rows_are_found_again_by_their_numbers(reading: Reading) -> None:
    found = reading("a.csv", "text\nNora met Paul.\nThey left.\n")
    assert [one.locations for one in found if isinstance(one, Document)] == [
        (Location(0, "row 2"),),
        (Location(0, "row 3"),),
    ]


def days(found: list[Document | ReadFailure]) -> list[str | None]:
    return [one.date for one in found if isinstance(one, Document)]


def rows(*dates: str) -> str:
    return "date;text\n" + "".join(f"{date};Nora met Paul.\n" for date in dates)


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (["03/02/2021", "03/15/2021"], ["2021-03-02", "2021-03-15"]),
        (["03/02/2021", "15/03/2021"], ["2021-02-03", "2021-03-15"]),
        (["3/2/21", "3/15/21 10:00"], ["2021-03-02", "2021-03-15"]),
        (["03.02.2021", "15.03.2021"], ["2021-02-03", "2021-03-15"]),
        (["21-03-04", "22-05-06"], [None, None]),
        (["2021-W10-3", "2021W103"], ["2021-03-10", "2021-03-10"]),
        (["1614758400", "1614758400000"], ["2021-03-03", "2021-03-03"]),
        (["Mittwoch, 3. März 2021, 10:15 Uhr", "le 3 févr. 2021"], ["2021-03-03", "2021-02-03"]),
        (["2021. március 3.", "31 févr. 2021", "March 2021"], ["2021-03-03", None, None]),
        (["Wed Mar 03 10:15:00 +0000 2021", "20210303101500"], ["2021-03-03", "2021-03-03"]),
        (["03/02/2021", "03/15/2021", "15/03/2021"], [None, "2021-03-15", "2021-03-15"]),
        (["03/02/2021", "04/05/2021"], [None, None]),
        (["03/03/2021", "soon", ""], ["2021-03-03", None, None]),
    ],
)
def test_a_column_of_dates_is_judged_as_a_whole(dates: list[str], expected: list[str | None], reading: Reading) -> None:
    assert days(reading("a.csv", rows(*dates))) == expected


def test_the_order_of_dates_can_be_given(reading: Reading, warnings: Warnings) -> None:
    content = rows("03/02/2021", "04/05/2021")
    assert days(reading("a.csv", content, date_order="dmy")) == ["2021-02-03", "2021-05-04"]
    assert days(reading("a.csv", content, date_order="mdy")) == ["2021-03-02", "2021-04-05"]
    (said,) = warnings("a.csv", content)
    assert (said.kind, said.count) == ("dates", 2)
    assert "2 dates that can be read in two ways" in said.message
    assert "--date-order" in said.next_step


def test_dates_that_cannot_be_read_are_counted_with_an_example(warnings: Warnings) -> None:
    (said,) = warnings("a.csv", rows("soon", "2021-03-03", "never"))
    assert (said.kind, said.count) == ("dates", 2)
    assert "2 dates that could not be read, such as “soon”" in said.message


@every_case("role", ROLES)
def test_every_known_name_is_taken(role: str) -> None:
    for name in table("columns")[role]:
        upper = name.upper() if name.upper().casefold() == name.casefold() else name
        for written in (name, upper, name.replace("_", " "), name.replace("_", "-")):
            assert chosen((written,), ReadOptions())[role] == (written,)


LONG = "Nora met Paul in the harbour on a grey morning and they talked for hours about the new quay and its cost."


def test_the_only_column_of_long_texts_is_taken_and_said(reading: Reading, warnings: Warnings) -> None:
    for name, content in (
        ("a.csv", f"nr2,words\n1,{LONG}\n2,{LONG} Again.\n"),
        ("a.json", json.dumps([{"nr2": 1, "words": LONG}, {"nr2": 2, "words": f"{LONG} Again."}])),
    ):
        assert [one.text for one in reading(name, content) if isinstance(one, Document)] == [LONG, f"{LONG} Again."]
        (said,) = warnings(name, content)
        assert (said.kind, said.next_step) == ("columns", "Name another with --text-column.")
        assert "“words”" in said.message


def test_two_columns_of_long_texts_are_no_choice(failure: Callable[..., ReadFailure]) -> None:
    assert "“one”, “two”" in failure("a.csv", f"one,two\n{LONG},{LONG}\n").reason


def test_no_column_is_guessed_under_a_title_above_the_header(failure: Callable[..., ReadFailure]) -> None:
    assert "--text-column" in failure("a.csv", f"Export of a press archive;;\nNr;Day;Words\n1;x;{LONG}\n").reason


def test_a_table_without_a_header_is_told(failure: Callable[..., ReadFailure]) -> None:
    assert "row of column names" in failure("a.csv", f"1,2021-03-03,{LONG}\n2,2021-03-04,{LONG}\n").reason


def test_a_repost_has_the_text_of_its_original(reading: Reading) -> None:
    old = {"full_text": "RT @a: Nora met", "retweeted_status": {"full_text": "Nora met Paul.", "id_str": "9"}}
    new = {
        "data": [{"id": "1", "text": "RT @a: Nora…", "referenced_tweets": [{"type": "retweeted", "id": "9"}]}],
        "includes": {
            "users": [{"id": "5", "description": "A person."}],
            "tweets": [{"id": "9", "text": "Nora met Paul."}],
        },
    }
    for post in (old, new):
        (found,) = reading("a.json", json.dumps(post))
        assert isinstance(found, Document)
        assert found.text == "Nora met Paul."


def test_many_dates_of_two_readings_do_not_fill_memory(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graphkit.read.fields.rows.HELD", 3)
    dates = ["03/02/2021", "03/15/2021", "04/02/2021", "05/02/2021"]
    assert days(reading("a.csv", rows(*dates))) == ["2021-03-02", "2021-03-15", "2021-04-02", "2021-05-02"]


ONE, TWO = "Nora met Paul in Ostend.", "Lena left Bruges for Ghent."
HEAD = ["id", "title", "text"]
ROWS = [["a", "Quay", ONE], ["b", "Ghent", TWO]]
RECORDS = [dict(zip(HEAD, row, strict=True)) for row in ROWS]
COLUMNS = {name: [row[n] for row in ROWS] for n, name in enumerate(HEAD)}

TABLES: dict[str, Any] = {
    "a list under names": {"columns": HEAD, "index": [0, 1], "data": ROWS},
    "rows with a schema": {"schema": {"fields": [{"name": name} for name in HEAD], "primaryKey": ["i"]}, "data": ROWS},
    "described columns": {"result": {"cols": [{"id": "A", "label": name} for name in HEAD],
        "rows": [{"c": [{"v": cell} for cell in row]} for row in ROWS]}},
    "records with a schema": {"schema": {"fields": [{"name": name} for name in HEAD]}, "data": RECORDS},
    "a row of names": [HEAD, *ROWS],
    "a row of names inside": {"range": "A1:C3", "values": [HEAD, *ROWS]},
    "columns as lists": COLUMNS,
    "columns by the ids of rows": {name: dict(zip("01", column, strict=True)) for name, column in COLUMNS.items()},
    "rows by their ids": dict(zip("01", RECORDS, strict=True)),
    "features of a map": {"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1]}, "properties": one} for one in RECORDS]},
    "entities with lists": [{"id": one["id"], "schema": "Article", "properties": {
        "title": [one["title"]], "bodyText": [one["text"]]}} for one in RECORDS],
    "an article beside its data": [{"article": one, "meta": {"n": 1}} for one in RECORDS],
    "a list of links and answers": [{"kind": "Listing", "data": {"children": [
        {"kind": "t3", "data": {"id": one["id"], "title": one["title"], "body": one["text"]}} for one in RECORDS]}}],
    "pages by their numbers": {"query": {"pages": dict(zip("78", RECORDS, strict=True))}},
    "fields beside an id": {"hits": {"hits": [{"_id": one["id"], "fields": {
        "title": [one["title"]], "body": [one["text"]]}} for one in RECORDS]}},
    "lists in lists": {"chats": {"list": [{"name": one["title"], "messages": [one]} for one in RECORDS]}},
}  # fmt: skip


@every_case("name", TABLES)
def test_tables_and_records_in_json_are_read_in_any_shape(name: str, reading: Reading) -> None:
    found = reading("a.json", json.dumps(TABLES[name]))
    assert [(one.id, one.title, one.text) for one in found if isinstance(one, Document)] == [
        ("a", "Quay", ONE), ("b", "Ghent", TWO),
    ]  # fmt: skip
    assert len(found) == 2


def test_a_record_that_stands_alone_is_not_taken_for_a_wrapper(reading: Reading) -> None:
    post = {"created_at": "Wed Mar 03 08:15:00 +0000 2021", "id_str": "7", "full_text": ONE,
        "entities": {"hashtags": [{"text": "quay"}]}, "tags": [{"text": "harbour"}]}  # fmt: skip
    repost = {"id": "8", "content": "", "reblog": {"content": f"<p>{TWO}</p>"}}
    live = {"response": {"content": {"webTitle": "Live", "webUrl": "https://example.org/l", "blocks": {"body": [
        {"id": "b1", "bodyTextSummary": ONE, "publishedDate": "2021-03-03"}]}}}}  # fmt: skip
    pages = "".join(json.dumps({"data": [{"id": n, "text": text}]}) + "\n" for n, text in (("1", ONE), ("2", TWO)))
    assert [one.text for one in reading("a.jsonl", json.dumps(post)) if isinstance(one, Document)] == [ONE]
    assert [one.text for one in reading("a.json", json.dumps([repost])) if isinstance(one, Document)] == [TWO]
    assert [one.title for one in reading("a.json", json.dumps(live)) if isinstance(one, Document)] == ["Live"]
    assert [one.text for one in reading("a.jsonl", pages) if isinstance(one, Document)] == [ONE, TWO]


def test_the_day_of_an_export_is_not_that_of_its_articles(reading: Reading) -> None:
    answer = {"title": "Search", "date": "2021-03-03", "articles": [{"id": "1", "title": "Quay", "text": ONE}]}
    assert [(one.title, one.date) for one in reading("a.json", json.dumps(answer)) if isinstance(one, Document)] == [
        ("Quay", None)
    ]


def test_long_pieces_are_one_article_and_said(reading: Reading, warnings: Warnings) -> None:
    content = json.dumps({"title": "T", "sections": [{"id": 1, "text": LONG * 10}, {"id": 2, "text": LONG * 10}]})
    assert len(reading("a.json", content)) == 1
    (said,) = warnings("a.json", content)
    assert (said.kind, said.count) == ("articles", 2)


def test_entities_may_be_a_list_of_records(reading: Reading) -> None:
    entities = [{"id": n, "schema": "Article", "properties": {"bodyText": [ONE], "title": ["Q"]}} for n in "ab"]
    assert [one.id for one in reading("a.json", json.dumps({"entities": entities})) if isinstance(one, Document)] == [
        "a", "b",
    ]  # fmt: skip


def test_a_day_in_parts_is_read(document: Callable[..., Document]) -> None:
    record = {"abstract": ONE, "container-title": "The Sun", "issued": {"date-parts": [["2021", 3, 3]]}}
    found = document("a.json", json.dumps([record]))
    assert (found.date, found.source) == ("2021-03-03", "The Sun")


def test_what_is_known_of_an_article_may_stand_in_a_field(document: Callable[..., Document]) -> None:
    for around in ("meta", "metadata", "attributes"):
        known = {"title": "Quay", "publish_date": "2021-03-03", "url": "https://example.org/a", "source": "The Sun"}
        found = document("a.jsonl", json.dumps({"text": ONE, around: known}))
        assert (found.title, found.date, found.source, found.url) == (
            "Quay", "2021-03-03", "The Sun", "https://example.org/a",
        )  # fmt: skip


def test_rows_without_names_are_told(failure: Callable[..., ReadFailure]) -> None:
    assert "without names" in failure("a.json", json.dumps([[1, "Quay", LONG], [2, "Ghent", LONG]])).reason


def test_a_schema_is_no_table(reading: Reading) -> None:
    members = {
        name: {"shape": "String", "documentation": f"It is the {name} of a message."} for name in ("Id", "Content")
    }
    states = {name: {"text": name, "id": "x"} for name in ("open", "closed")}
    for value in ({"shapes": {"A": {"members": members}}}, {"a": {"states": states}}):
        assert not [one for one in reading("a.json", json.dumps(value)) if isinstance(one, Document)]


def test_a_list_of_words_names_no_columns(reading: Reading) -> None:
    content = json.dumps({"options": ["--window", "document"], "nodes": [["Nora", "person"], ["Paul", "person"]]})
    assert not [one for one in reading("a.json", content) if isinstance(one, Document) and one.text == "person"]


def test_articles_inside_an_article_are_read_with_what_it_tells(reading: Reading) -> None:
    blog = {"title": "Live", "date": "2021-03-03", "source": "The Sun", "url": "https://example.org/l", "updates": [
        {"title": "Quay", "body": ONE, "time": "2021-03-04T10:00"}, {"id": "u2", "html": "", "body": TWO}]}  # fmt: skip
    expected = [("Quay", "2021-03-04", ONE), ("Live", "2021-03-03", TWO)]
    for record, first in ((blog | {"text": LONG}, [("Live", "2021-03-03", LONG)]), (blog, [])):
        for name, content in (("a.json", json.dumps([record])), ("a.jsonl", f"{json.dumps(record)}\n" * 2)):
            found = [one for one in reading(name, content) if isinstance(one, Document)]
            assert [(one.title, one.date, one.text) for one in found] == (first + expected) * (1 + (name == "a.jsonl"))
            assert {one.source for one in found} == {"The Sun"}
            assert len({one.id for one in found}) == len(found)


def test_texts_inside_an_article_that_are_left_out_are_counted(reading: Reading, warnings: Warnings) -> None:
    inner = [{"id": 1, "date": "2021-03-03", "text": ONE}, {"id": 2, "text": TWO}, {"id": 3, "text": ""}]
    content = json.dumps([{"text": LONG, "comments": {"data": inner}}, {"text": LONG, "notes": [{"text": TWO}]}])
    assert len(reading("a.json", content)) == 2
    said = [
        (one.kind, one.count, "“" + one.message.split("“")[1].split("”")[0] + "”")
        for one in warnings("a.json", content)
    ]
    assert said == [("skipped", 2, "“comments.data”"), ("skipped", 1, "“notes”")]


def test_a_quoted_post_is_counted_but_not_a_fuller_form_of_the_text(warnings: Warnings) -> None:
    post = {"text": f"{LONG[:80]}…", "extended_tweet": {"full_text": LONG}, "quoted_status": {"full_text": TWO}}
    post |= {"user": {"description": LONG}, "card": {"description": LONG}}
    (said,) = (one for one in warnings("a.jsonl", json.dumps(post)) if one.kind == "skipped")
    assert (said.count, "“quoted_status”" in said.message) == (1, True)


def test_paragraphs_are_an_article_and_are_not_read_twice(reading: Reading) -> None:
    paragraphs = [{"type": "p", "text": ONE}, {"type": "image"}, {"type": "p", "text": TWO}]
    tree = {"type": "doc", "content": [{"type": "p", "content": [{"text": ONE[:9]}, {"text": ONE[9:]}]},
        {"type": "p", "content": [{"text": TWO}]}]}  # fmt: skip
    for record in (
        {"title": "T", "paragraphs": paragraphs},
        {"title": "T", "content": tree},
        {
            "title": "T",
            "text": f"{ONE}\n\n{TWO}",
            "segments": [{"id": 1, "text": ONE}],
            "updates": [{"id": 2, "date": "2021-03-03", "text": TWO}],
        },
    ):
        for content in (record, [record]):
            (found,) = reading("a.json", json.dumps(content))
            assert isinstance(found, Document)
            assert (found.title, found.text) == ("T", f"{ONE}\n\n{TWO}")


@every_case(
    "content",
    [
        '{"text": "One."}{"text": "Two."}',
        '{"text": "One."},\n{"text": "Two."},\n',
        '// notes\n[{"text": "One."}, /* or */ {"text": "Two.", "n": NaN,},]',
        "[{'text': 'One.', 'n': None}, {'text': 'Two.'}]",
        json.dumps(json.dumps([{"text": "One."}, {"text": "Two."}])),
        'show({"articles": [{"text": "One."}, {"text": "Two."}]});',
        ')]}\',\n[{"text": "One."}, {"text": "Two."}]',
        '["id", "text"]\n["1", "One."]\n["2", "Two."]\n',
        '{"id": "r", "message": "It was all found.", "data": [{"text": "One."}, {"text": "Two. It is long enough."}]}',
        '{"index": {"_id": "1"}}\n{"text": "One."}\n{"index": {"_id": "2"}}\n{"text": "Two."}\n',
    ],
)
@every_case("suffix", [".json", ".jsonl"])
def test_what_people_call_json_is_read(content: str, suffix: str, reading: Reading) -> None:
    if content.startswith('{"index"') and suffix == ".json":
        content = content.replace("\n", " ")
    found = [one.text[:4] for one in reading(f"a{suffix}", content) if isinstance(one, Document)]
    assert found == ["One.", "Two."]


@every_case(
    ("content", "text", "said"),
    [
        ({"lead": ONE, "body": TWO}, f"{ONE}\n\n{TWO}", "“lead”, put before"),
        ({"abstract": "Cut.", "lead_paragraph": ONE}, f"{ONE}\n\nCut.", "“lead_paragraph”, put before"),
        ({"lead": ONE[:30], "body": f"{ONE} {TWO}"}, f"{ONE} {TWO}", ""),
        ({"summary": ONE, "body": TWO}, TWO, ""),
        ({"text": ONE, "text (2)": TWO}, ONE, "1 text in “text (2)”"),
        ({"text": ONE, "story": TWO}, ONE, "1 text in “story”"),
        ({"text": ONE, "content_html": f"<p>{ONE}</p>"}, ONE, ""),
        ({"text": ONE, "comments": [TWO, "Hm."]}, ONE, "1 text in “comments”"),
        ({"text": f"{ONE} {TWO}", "sentences": [ONE, TWO], "tags": ["quay"]}, f"{ONE} {TWO}", ""),
        ({"headline": "Quay", "paragraphs": [ONE, TWO]}, f"{ONE}\n{TWO}", ""),
        ({"text": f"{ONE[:20]}…", "extended_tweet": {"full_text": ONE}}, ONE, ""),
        ({"text": ("Nora met. " * 4000)[:32_767]}, ("Nora met. " * 4000)[:32_767], "1 text of 32,767 characters"),
    ],
)
def test_texts_beside_the_text_are_joined_or_said(
    content: dict[str, Any], text: str, said: str, document: Callable[..., Document], warnings: Warnings
) -> None:
    for written in (json.dumps([content]), json.dumps(content)):
        assert document("a.json", written).text == text
        told = [one.message for one in warnings("a.json", written) if "other names" not in one.message]
        assert [said in message for message in told] == [True] * bool(said)


@every_case(
    ("record", "day", "said"),
    [
        ({"date": "1970-01-01"}, None, "1 date that stands for an unknown day, such as “1970-01-01”"),
        ({"date": "01.01.1900"}, None, "such as “01.01.1900”"),
        ({"date": "14.3.2566"}, None, "1 date that could not be read"),
        ({"ts": "1614758400.000200"}, "2021-03-03", ""),
        ({"timestamp_ms": 1614758400000}, "2021-03-03", ""),
    ],
)
def test_days_that_stand_for_none_and_moments(
    record: dict[str, Any], day: str | None, said: str, document: Callable[..., Document], warnings: Warnings
) -> None:
    content = json.dumps(record | {"text": ONE})
    assert document("a.jsonl", content).date == day
    told = [one.message for one in warnings("a.jsonl", content) if "other names" not in one.message]
    assert [said in message for message in told] == [True] * bool(said)


def test_rows_that_repeat_an_id_are_said(warnings: Warnings) -> None:
    (said,) = warnings("a.csv", f"id,text\nA,{ONE}\nA,{ONE}\nA,{TWO}\nB,{TWO}\n")
    assert said.count == 1
    assert "1 row that repeats the id of another with another text, such as “A”" in said.message

"""Count which entities co-occur: fill the table ``pairs`` and define the view ``evidence``.

Two entities co-occur where they are named in one *window*: a sentence, a paragraph, an article, or N sentences in a
row (all of an article that has fewer). Whatever the window, a pair's ``sentences`` counts sentences, so that numbers
can be compared: those that name one of the two while the other is named in the same sentence, or before it in the
same window.
"""

from __future__ import annotations

from graphkit.choices import WINDOWS
from graphkit.measures import EDGE_MEASURES
from graphkit.options import RelateOptions
from graphkit.store import Store

SAME_SENTENCE = """CREATE OR REPLACE VIEW evidence AS
    SELECT x.entity AS a, y.entity AS b, document, sentence, sentence AS other, x.by_name AND y.by_name AS by_name
    FROM named x JOIN named y USING (document, sentence) WHERE x.entity < y.entity"""

SAME_WINDOW = """CREATE OR REPLACE VIEW evidence AS
    SELECT least(x.entity, y.entity) AS a, greatest(x.entity, y.entity) AS b, document, x.sentence AS sentence,
           max(y.sentence) AS other, bool_or(x.by_name AND y.by_name) AS by_name
    FROM named x JOIN named y USING (document)
    WHERE x.entity <> y.entity AND y.sentence <= x.sentence AND {condition}
    GROUP BY ALL"""

# Only whole runs count, each sentence in as many as hold it; an article shorter than a run is one.
RUN_NUMBERS = "unnest(range(greatest(sentence - {n} + 1, 0), least(sentence, greatest(length - {n}, 0)) + 1))"
RUN_CONDITION = "x.sentence - y.sentence < {n}"

PARAGRAPHS = """JOIN documents d ON d.ordinal = m.ordinal
        JOIN (SELECT extraction, sentence, paragraph FROM sentences) USING (extraction, sentence)"""
LENGTHS = """JOIN documents d ON d.ordinal = m.ordinal
        JOIN (SELECT extraction, count(*) AS length FROM sentences GROUP BY ALL) USING (extraction)"""

# The numbers of entities, days and windows take a fraction of the time and memory of their texts.
NUMBERED = "SELECT id, row_number() OVER (ORDER BY id)::INTEGER AS number FROM entities"
DAYS = """
    SELECT date, row_number() OVER (ORDER BY date)::INTEGER AS day
    FROM (SELECT DISTINCT date FROM documents WHERE date IS NOT NULL)"""
OCCURRENCE = """
    SELECT entity, document, part, bool_or(by_name) AS by_name FROM (
        SELECT number AS entity, m.ordinal AS document, ({part})::INTEGER AS part, by_name
        FROM counted_mentions m JOIN numbered ON id = m.entity {joined})
    GROUP BY ALL"""
JOINT = """
    WITH frequency AS (SELECT entity, count(*)::INTEGER AS windows FROM occurrence GROUP BY entity),
    dated AS (SELECT ordinal AS document, day FROM documents LEFT JOIN days USING (date)),
    by_document AS (
        SELECT x.entity AS a, y.entity AS b, document, count(*)::INTEGER AS windows,
               (count(*) FILTER (x.by_name AND y.by_name))::INTEGER AS named
        FROM occurrence x JOIN occurrence y USING (document, part) WHERE x.entity < y.entity GROUP BY ALL),
    joint AS (
        SELECT a, b, sum(windows)::INTEGER AS windows, sum(named)::INTEGER AS named, count(*)::INTEGER AS documents,
               min(day) AS first_day, max(day) AS last_day
        FROM by_document JOIN dated USING (document) GROUP BY a, b)
    SELECT joint.* REPLACE ({named} AS named), {sentences} AS sentences, f.windows AS a_windows, g.windows AS b_windows
    FROM joint JOIN frequency f ON f.entity = a JOIN frequency g ON g.entity = b {counted} ORDER BY a, b"""
SENTENCES = """
    JOIN (SELECT x.number AS a, y.number AS b, count(*) AS sentences, count(*) FILTER (by_name) AS named_sentences
          FROM evidence JOIN numbered x ON x.id = a JOIN numbered y ON y.id = b GROUP BY ALL) USING (a, b)"""
# In a sentence window the shared windows are the sentences.
JOINT_IN_SENTENCE = JOINT.format(sentences="joint.windows", named="joint.named", counted="")
JOINT_IN_WINDOW = JOINT.format(sentences="sentences::INTEGER", named="named_sentences::INTEGER", counted=SENTENCES)
IN_ALL = "SELECT count(*) FROM (SELECT DISTINCT document, part FROM occurrence)"

BATCH = 1_000_000
"""Pairs that are measured at a time: some 100 MB."""
# DuckDB keeps the order of insertion. A column with NULL would come as a masked array.
COUNTS = """
    SELECT * REPLACE (coalesce(first_day, 0) AS first_day, coalesce(last_day, 0) AS last_day)
    FROM joint LIMIT ? OFFSET ?"""
PAIRS = f"""
    INSERT INTO pairs
    SELECT x.id, y.id, sentences, named, documents, {", ".join(EDGE_MEASURES)},
           coalesce(first.date, ''), coalesce(last.date, '')
    FROM scored JOIN numbered x ON x.number = a JOIN numbered y ON y.number = b
    LEFT JOIN days first ON first.day = first_day LEFT JOIN days last ON last.day = last_day
    ORDER BY a, b"""  # noqa: S608 - the names of measures


def relate(store: Store, *, options: RelateOptions | None = None) -> None:
    """Count which entities share windows, and measure how far each pair exceeds chance.

    Fills the table ``pairs`` (one row a pair, ``a < b``) and defines the view ``evidence`` (one row for each sentence
    a pair stands on, see :class:`graphkit.records.Evidence`). The measures' *n* is the number of windows that name at
    least one entity. Counting runs in DuckDB, which spills to disk where memory is short.
    """
    window = (options or RelateOptions()).window
    store.query(_evidence(window))
    store.clear("pairs")
    tables = {
        "numbered": NUMBERED,
        "days": DAYS,
        "occurrence": _occurrence(window),
        "joint": JOINT_IN_SENTENCE if window == "sentence" else JOINT_IN_WINDOW,
    }
    with store.temporary(tables):
        n = store.query(IN_ALL)[0][0]
        for first in range(0, store.count("joint"), BATCH):
            counts = store.connection.execute(COUNTS, [BATCH, first]).fetchnumpy()
            joint = counts["windows"], counts["a_windows"], counts["b_windows"], n
            scores = {name: measure.function(*joint) for name, measure in EDGE_MEASURES.items()}
            with store.registered("scored", counts | scores):
                store.query(PAIRS)


def _evidence(window: str) -> str:
    """The statement that defines the view ``evidence``."""
    if window == "sentence":
        return SAME_SENTENCE
    condition = WINDOWS[window].condition if window in WINDOWS else RUN_CONDITION.format(n=int(window))
    return SAME_WINDOW.format(condition=condition)


def _occurrence(window: str) -> str:
    """The query for the windows in which each entity is named."""
    if window not in WINDOWS:
        return OCCURRENCE.format(part=RUN_NUMBERS.format(n=int(window)), joined=LENGTHS)
    return OCCURRENCE.format(part=WINDOWS[window].number, joined=PARAGRAPHS if window == "paragraph" else "")

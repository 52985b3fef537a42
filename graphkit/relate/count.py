"""Count which entities co-occur: fill the table ``pairs`` and define the view ``evidence``.

Two entities co-occur where they are named in one *window*: a sentence, a paragraph, an article, or N sentences in a
row (all of an article that has fewer). Whatever the window, a pair's ``sentences`` counts sentences, so that numbers
can be compared: those that name one of the two while the other is named in the same sentence, or before it in the
same window.
"""

from __future__ import annotations

import numpy as np

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
LENGTHS = "JOIN (SELECT extraction, count(*) AS length FROM sentences GROUP BY extraction) USING (extraction)"

RUN_CONDITION = "x.sentence - y.sentence < {n}"

COUNTS = """
    WITH numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM entities),
    occurrence AS (
        SELECT entity, document, date, part, bool_or(by_name) AS by_name FROM (
            SELECT numbered.n AS entity, d.ordinal AS document, d.date, {window} AS part, by_name
            FROM named JOIN numbered ON numbered.id = named.entity JOIN documents d ON d.id = named.document {lengths})
        GROUP BY ALL),
    frequency AS (SELECT entity, count(*) AS windows FROM occurrence GROUP BY entity),
    by_document AS (
        SELECT x.entity AS a, y.entity AS b, document, any_value(x.date) AS date, count(*) AS windows,
               count(*) FILTER (x.by_name AND y.by_name) AS named
        FROM occurrence x JOIN occurrence y USING (document, part) WHERE x.entity < y.entity GROUP BY ALL),
    joint AS (
        SELECT a, b, sum(windows)::BIGINT AS windows, sum(named)::BIGINT AS named, count(*) AS documents,
               coalesce(min(date), '') AS first_seen, coalesce(max(date), '') AS last_seen
        FROM by_document GROUP BY a, b)
    SELECT joint.*, f.windows AS a_windows, g.windows AS b_windows,
           (SELECT count(*) FROM (SELECT DISTINCT document, part FROM occurrence)) AS n
    FROM joint JOIN frequency f ON f.entity = a JOIN frequency g ON g.entity = b"""


SCORED = """INSERT INTO pairs
    WITH numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM entities)
    SELECT x.id, y.id, {sentences}, {named}, scored.documents, {measures}, scored.first_seen, scored.last_seen
    FROM scored JOIN numbered x ON x.n = scored.a JOIN numbered y ON y.n = scored.b {join}
    ORDER BY x.id, y.id"""
COLUMNS = ", ".join(f"scored.{name}" for name in EDGE_MEASURES)
# In a sentence window the shared windows are the sentences; in a wider one they are counted from the evidence.
PAIRS = SCORED.format(sentences="scored.windows", named="scored.named", measures=COLUMNS, join="")
PAIRS_IN_WINDOW = SCORED.format(
    sentences="counted.sentences",
    named="counted.named",
    measures=COLUMNS,
    join="JOIN (SELECT a, b, count(*) AS sentences, count(*) FILTER (by_name) AS named FROM evidence GROUP BY a, b)"
    " counted"
    " ON counted.a = x.id AND counted.b = y.id",
)


def relate(store: Store, *, options: RelateOptions | None = None) -> None:
    """Count which entities share windows, and measure how far each pair exceeds chance.

    Fills the table ``pairs`` (one row a pair, ``a < b``) and defines the view ``evidence`` (one row for each sentence
    a pair stands on, see :class:`graphkit.records.Evidence`). The measures' *n* is the number of windows that name at
    least one entity. Counting runs in DuckDB, which spills to disk where memory is short.
    """
    window = (options or RelateOptions()).window
    store.query(_evidence(window))
    columns = store.connection.execute(_counts(window)).fetchnumpy()
    joint, a, b, n = (np.asarray(columns[name], np.float64) for name in ("windows", "a_windows", "b_windows", "n"))
    scored = {name: columns[name] for name in ("a", "b", "windows", "named", "documents", "first_seen", "last_seen")}
    scored |= {name: measure.function(joint, a, b, n) for name, measure in EDGE_MEASURES.items()}
    store.clear("pairs")
    with store.registered("scored", scored):
        store.query(PAIRS if window == "sentence" else PAIRS_IN_WINDOW)


def _evidence(window: str) -> str:
    """The statement that defines the view ``evidence``."""
    if window == "sentence":
        return SAME_SENTENCE
    condition = WINDOWS[window].condition if window in WINDOWS else RUN_CONDITION.format(n=int(window))
    return SAME_WINDOW.format(condition=condition)


def _counts(window: str) -> str:
    """The query that counts windows."""
    if window in WINDOWS:
        return COUNTS.format(window=WINDOWS[window].number, lengths="")
    return COUNTS.format(window=RUN_NUMBERS.format(n=int(window)), lengths=LENGTHS)

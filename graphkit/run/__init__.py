"""Run the extraction in worker processes: on this machine, or on a cluster."""

from graphkit.choices import ENGINES, imported
from graphkit.options import ExtractOptions
from graphkit.run.batches import ALONE, Pool
from graphkit.run.local import Workers

__all__ = ["ALONE", "Pool", "Workers", "pool_of"]


def pool_of(options: ExtractOptions) -> Pool:
    """The processes that options ask for, none of them started yet.

    Raises:
        GraphkitError: what the engine needs is not installed.
    """
    pool: Pool = imported(ENGINES[options.engine].pool).of(options)
    return pool

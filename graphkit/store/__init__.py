"""The workspace: one DuckDB file that lies between the stages, with a module of reading and writing for each stage."""

from graphkit.store.opening import FILE_NAME, file_in
from graphkit.store.schema import SCHEMA_VERSION, TABLES, VIEWS
from graphkit.store.workspace import Store

__all__ = ["FILE_NAME", "SCHEMA_VERSION", "TABLES", "VIEWS", "Store", "file_in"]

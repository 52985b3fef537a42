"""Read lists of names that the user gives: tables with a column of names, or FollowTheMoney records, one a line."""

from graphkit.read.names.lists import NameList, read_names

__all__ = ["NameList", "read_names"]

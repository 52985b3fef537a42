"""Documents come in; extractions go out: sentences, the names that the model saw, and topics. Alone imports spaCy."""

from graphkit.extract.extractor import ExtractionKeys, Extractor, TopicFinder

__all__ = ["ExtractionKeys", "Extractor", "TopicFinder"]

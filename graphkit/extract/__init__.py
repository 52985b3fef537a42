"""The extract stage: find sentences, names and topics in texts. Only this folder imports spaCy."""

from graphkit.extract.extractor import ExtractionKeys, Extractor
from graphkit.extract.pipelines import Pipelines
from graphkit.extract.topic_finder import TopicFinder

__all__ = ["ExtractionKeys", "Extractor", "Pipelines", "TopicFinder"]

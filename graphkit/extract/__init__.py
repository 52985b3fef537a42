"""The extract stage: find sentences, names and topics in texts. Only this folder imports spaCy."""

from graphkit.extract.extractor import ExtractionKeys, Extractor, TopicFinder
from graphkit.extract.pipelines import Pipelines

__all__ = ["ExtractionKeys", "Extractor", "Pipelines", "TopicFinder"]

"""Tell whether a text holds several articles, by the heads that are repeated in it."""

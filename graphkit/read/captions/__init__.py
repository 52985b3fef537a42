"""Subtitles: their cues, and the sentences that they make together."""

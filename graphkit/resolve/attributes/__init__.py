"""Find the offices of people, and the media that only report."""

"""Find the offices of people, and the media that texts only cite."""

"""Train the recogniser that the package ships: ``make recogniser``. Needs the openly licensed texts; no user does."""

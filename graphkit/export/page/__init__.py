"""The parts of ``graph.html``: what is shown, what is told of it, and the template, scripts and style that show it."""

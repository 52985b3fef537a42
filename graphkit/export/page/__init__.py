"""The parts of ``graph.html``: its data, its template, its script and its styles."""

// A small picture of how often something is named over time.

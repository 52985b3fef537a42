"""What graphkit knows of names, whatever the articles say: normalisation, countries, organisations, titles, words."""

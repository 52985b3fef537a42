// The articles over time, and the period that counts.

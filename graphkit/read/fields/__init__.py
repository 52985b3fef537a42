"""What is known of an article beside its text: title, date, source, and the columns of tables that hold them."""

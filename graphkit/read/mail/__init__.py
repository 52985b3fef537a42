"""Messages: their headers, texts and attachments, and which of their paragraphs are quoted from others."""

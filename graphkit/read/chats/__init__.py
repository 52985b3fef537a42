"""Chats: their messages, each with sender, day and time."""

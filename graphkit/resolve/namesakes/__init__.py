"""Tell two people of one name apart, where articles describe them so that they cannot be one."""

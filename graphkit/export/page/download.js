// What one takes away: a picture, tables, GraphML.

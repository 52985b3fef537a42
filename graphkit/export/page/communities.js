// Communities: their names and colours.

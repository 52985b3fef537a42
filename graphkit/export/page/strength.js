// What makes an edge strong, in words and numbers.

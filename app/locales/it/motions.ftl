# motions

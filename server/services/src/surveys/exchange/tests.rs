mod fixtures;
mod hostile;
mod round_trips;

# bodies

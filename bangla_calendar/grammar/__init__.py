"""What dates, clocks and lengths of time look like in a text; knows no `BanglaDate`."""

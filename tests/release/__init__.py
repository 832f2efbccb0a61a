"""What a release is made of: its files, their metadata, and what is promised of them."""

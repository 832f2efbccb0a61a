"""The timestamps of sites: প্রকাশ : ১৭ আগস্ট ২০২২, ১০:০৭ পিএম."""

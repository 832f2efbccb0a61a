"""How quick the package is, as ratios to something that a reader knows."""

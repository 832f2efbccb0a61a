"""Signs: text and digits, numbers and names, of Bengali. Knows no calendar."""

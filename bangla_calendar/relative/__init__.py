"""Time seen from now, written and read: ৩ ঘণ্টা আগে, গতকাল, ২ ঘণ্টা ৩০ মিনিট."""

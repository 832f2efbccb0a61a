"""Abbreviations of print, and what a reader says for them."""

from __future__ import annotations

__all__ = ["ABBREVIATIONS", "AFTER_FIGURES", "AFTER_NAMES", "COLONED", "NUMBER", "PRAYERS"]

# With a full stop or the visarga that stands for it: in a corpus of blogs ড. stands 1,027 times, মো. and মোঃ
# 359 times, ডা. 109 times.
ABBREVIATIONS = {
    "ড": "ডক্টর",
    "ডা": "ডাক্তার",
    "মো": "মোহাম্মদ",
    "মুহ": "মুহাম্মদ",
    "মোহা": "মোহাম্মদ",
    "মোছা": "মোছাম্মত",
    "মোসা": "মোসাম্মত",
    "মি": "মিস্টার",
    "ইঞ্জি": "ইঞ্জিনিয়ার",
    "প্রফে": "প্রফেসর",
    "অধ্যা": "অধ্যাপক",
    "এড": "অ্যাডভোকেট",
    "অ্যাড": "অ্যাডভোকেট",
    "এ্যাড": "অ্যাডভোকেট",
    "বি.দ্র": "বিশেষ দ্রষ্টব্য",
    "বি. দ্র": "বিশেষ দ্রষ্টব্য",
    "বিঃদ্রঃ": "বিশেষ দ্রষ্টব্য",
    "বিঃ দ্রঃ": "বিশেষ দ্রষ্টব্য",
    "খ্রি.পূ": "খ্রিষ্টপূর্ব",
    "খ্রি. পূ": "খ্রিষ্টপূর্ব",
    "খ্রি": "খ্রিষ্টাব্দ",
    "খ্রিঃ": "খ্রিষ্টাব্দ",
    "পৃ": "পৃষ্ঠা",
    "প্রা": "প্রাইভেট",
}
# After a name, not after a figure: স্টিল লি.; after a figure they are units.
AFTER_NAMES = {"লি": "লিমিটেড", "কোং": "কোম্পানি"}
# A colon may stand for the visarga of its look: মো: সেলিম.
COLONED = ("ড", "ডা", "মো", "মোহা", "মোছা", "মোসা", "পৃ")
# In these a figure before says that it is a unit: ৫ মি., ১০ লি.
AFTER_FIGURES = ("মি", "লি")
# After names of the prophet and his companions.
PRAYERS = {
    "সা": "সাল্লাল্লাহু আলাইহি ওয়া সাল্লাম",
    "সাঃ": "সাল্লাল্লাহু আলাইহি ওয়া সাল্লাম",
    "স": "সাল্লাল্লাহু আলাইহি ওয়া সাল্লাম",
    "সঃ": "সাল্লাল্লাহু আলাইহি ওয়া সাল্লাম",
    "আ": "আলাইহিস সালাম",
    "আঃ": "আলাইহিস সালাম",
    "রা": "রাদিয়াল্লাহু আনহু",
    "রাঃ": "রাদিয়াল্লাহু আনহু",
    "রহ": "রহমাতুল্লাহি আলাইহি",
    "রহঃ": "রহমাতুল্লাহি আলাইহি",
}
# After a number in words blogs have নম্বর or নাম্বার 889 times and নং 34.
NUMBER = {"নং": "নম্বর"}

"""What errors say in Bengali: a row for each English phrase, whole or part of a message."""

from __future__ import annotations

__all__ = ["EXPECTED", "MESSAGES", "TERMS"]

# Whole messages.
MESSAGES = {
    "expected {expected} at position {position} of {text!r}": (
        "{text!r} লেখাটির {position} নম্বর অবস্থানে {expected} থাকার কথা"
    ),
    "the text says {printed}; {day} {month} {year} was a {right} ({calendar})": (
        "লেখায় আছে {printed}, কিন্তু {day} {month} {year} ছিল {right} ({calendar})"
    ),
    "the text gives two days: {first} and {second} are not the same": (
        "লেখায় দুটি আলাদা দিন আছে: {first} ও {second}"
    ),
    "{date} ({calendar})": "{date} ({calendar})",
    "cannot read {word!r}: did you mean {name}?": "{word!r} পড়া গেল না; {name} লিখতে চেয়েছিলেন কি?",
    "{name!r} is short for each of {choices}": "{name!r} একাধিক মাসের সংক্ষেপ: {choices}",
    "{field} must be {span}{where}, got {value}": "{field} {span} হতে হবে{where}; দেওয়া হয়েছে {value}",
    "in {minimum}..{maximum}": "{minimum} থেকে {maximum}-এর মধ্যে",
    "in {minimum}..": "অন্তত {minimum}",
    " ({calendar})": " ({calendar})",
    " for {month} {year} ({calendar})": " ({month} {year}, {calendar})",
    " for {where}": " ({where})",
    " for {where} ({calendar})": " ({where}, {calendar})",
    " for the year {year} ({calendar})": " ({year} সাল, {calendar})",
    "an integer of {bits} bits": "{bits} বিটের একটি পূর্ণসংখ্যা",
    "unknown {kind} {name!r}": "অজানা {kind} {name!r}",
    "unknown {kind} {name!r}: choose from {choices}": "অজানা {kind} {name!r}; এগুলোর একটি দিন: {choices}",
    "without a calendar the output must be iso": "পঞ্জিকা ছাড়া output কেবল iso হতে পারে",
    "a date needs iso, or year, month and day": "তারিখের জন্য iso, অথবা year, month ও day দরকার",
    "{key} must be {own!r}, as the other keys say, got {value}": (
        "অন্য key-গুলো অনুযায়ী {key} হতে হবে {own!r}; দেওয়া হয়েছে {value}"
    ),
    "expected a date, its text, or its calendar and iso, got {kind}": (
        "তারিখ, তারিখের লেখা, অথবা তারিখের calendar ও iso থাকার কথা; দেওয়া হয়েছে {kind}"
    ),
    "expected a date of {calendar}, got one of {other}: convert it with to_calendar({calendar!r})": (
        "{calendar} পঞ্জিকার তারিখ থাকার কথা, দেওয়া হয়েছে {other} পঞ্জিকার; to_calendar({calendar!r}) দিয়ে বদলে নিন"
    ),
    "months and years have no fixed length": "মাস ও বছরের দৈর্ঘ্য নির্দিষ্ট নয়",
    "a timedelta has no parts of a microsecond": "timedelta-তে মাইক্রোসেকেন্ডের ভগ্নাংশ হয় না",
    "a part of a month has no fixed length, got {months} months": (
        "মাসের ভগ্নাংশের দৈর্ঘ্য নির্দিষ্ট নয়; দেওয়া হয়েছে {months} মাস"
    ),
    "hours and minutes are counted from a moment, got the day {day}": (
        "ঘণ্টা ও মিনিট গোনা হয় নির্দিষ্ট সময় থেকে; দেওয়া হয়েছে {day} তারিখ"
    ),
    "words are for style 'news'": "words চলে কেবল style='news'-এর সঙ্গে",
    "words are Bengali: lang must be 'bn', got {lang!r}": (
        "কথায় লেখা হয় বাংলায়: lang হতে হবে 'bn'; দেওয়া হয়েছে {lang!r}"
    ),
    "years of the kind {kind!r} have no {what}": "{kind!r} ধরনের বছরে {what} নেই",
    "quarters": "প্রান্তিক",
    "Gregorian months": "গ্রেগরীয় মাস",
    "a length from {start}": "{start} থেকে সময়",
    "{year} from its month {begin}": "{year}-এর {begin} নম্বর মাস থেকে",
    "step must not be 0": "ধাপ ০ হতে পারে না",
    "{field} has a time zone, on which its day depends: tz must be a tzinfo, a name or 'own'": (
        "{field}-এ সময়-অঞ্চল আছে, আর অঞ্চলভেদে তারিখ বদলায়; tz হিসেবে দিন একটি tzinfo, অঞ্চলের নাম, অথবা 'own'"
    ),
    "bounds and calendar must agree, got {first} and {second}": (
        "সীমা ও calendar একই পঞ্জিকার হতে হবে; দেওয়া হয়েছে {first} ও {second}"
    ),
    "{value} is not a finite number": "{value} সসীম সংখ্যা নয়",
    "a number with the exponent {exponent} is not written out": "{exponent} ঘাতের সংখ্যা পুরো লেখা হয় না",
    "{number} has no finite decimal: give a precision": (
        "{number} সসীম দশমিকে লেখা যায় না; কত ঘর পর্যন্ত, তা জানান (precision=...)"
    ),
    "compact units take no precision: they are rounded to the smaller unit": (
        "সংক্ষিপ্ত এককে precision চলে না: ছোট এককটি পর্যন্ত আসন্ন মান নেওয়া হয়"
    ),
    "{ending} closes a whole amount, which {amount} is not": (
        "{ending} বসে পূর্ণ টাকার শেষে; {amount} পূর্ণ টাকা নয়"
    ),
    "{amount} has more than {places} places: say how to round it (rounding=...)": (
        "{amount} অঙ্কটিতে দশমিকের পরে {places} ঘরের বেশি আছে; আসন্ন মানের নিয়ম জানান (rounding=...)"
    ),
    "a year before Christ is a negative one, got {year} of the era bce": (
        "খ্রিষ্টপূর্ব সাল ঋণাত্মক সংখ্যায় দিতে হয়; দেওয়া হয়েছে {year} (bce)"
    ),
    "the {era} era has no years before its first, got {year}": (
        "{era} অব্দে প্রথম সালের আগে কোনো সাল নেই; দেওয়া হয়েছে {year}"
    ),
    "{form} must be a whole number, got {value}": "{form} পূর্ণসংখ্যা হতে হবে; দেওয়া হয়েছে {value}",
    "line {place}: a byte that is not UTF-8 ({broken} in all)": (
        "লাইন {place}: UTF-8 নয় এমন বাইট (মোট {broken}টি)"
    ),
    "row {row}: {error} ({counted} of {total})": "সারি {row}: {error} (মোট {total}টি সারির {counted})",
    "1 bad row": "১টি ভুল",
    "{count} bad rows": "{count}টি ভুল",
    "row {row}: expected year, month and day, got {fields}": (
        "সারি {row}: সাল, মাস ও দিন থাকার কথা; দেওয়া হয়েছে {fields}"
    ),
    "a column must be an array of one dimension, got {dimensions}": (
        "কলাম একমাত্রিক হতে হবে; দেওয়া হয়েছে {dimensions} মাত্রা"
    ),
    "no {lacking} in {names}: needed are year, month and day, or three columns in this order": (
        "{names}-এর মধ্যে {lacking} নেই: year, month ও day নামের কলাম, অথবা এই ক্রমে তিনটি কলাম দরকার"
    ),
    "more than one {field} in {names}": "{names}-এর মধ্যে {field} একাধিক",
    "a text of the column is not UTF-8, where its bytes are {bytes}": (
        "কলামের একটি লেখা UTF-8 নয়, যেখানে বাইটগুলো {bytes}"
    ),
    "columns must have the same index": "কলামগুলোর ইনডেক্স এক হতে হবে",
    "year, month and day must be of one length, got {lengths}": (
        "সাল, মাস ও দিনের দৈর্ঘ্য এক হতে হবে; দেওয়া হয়েছে {lengths}"
    ),
    "the texts use every sign for private use that there is": (
        "ইউনিকোডে ব্যক্তিগত ব্যবহারের (private use) যত চিহ্ন আছে, লেখাগুলোতে তার সবই আছে"
    ),
    "keys must not be named as fields are, got {names}": (
        "key-র নাম ঘরের নামের মতো হতে পারে না; দেওয়া হয়েছে {names}"
    ),
    "the frame has a column {name!r} already: give another name as `into`": (
        "{name!r} নামের কলাম আগে থেকেই আছে; `into`-তে অন্য নাম দিন"
    ),
    "prefix must be a name in ASCII letters, got {prefix!r}": (
        "prefix রোমান হরফের একটি নাম হতে হবে; দেওয়া হয়েছে {prefix!r}"
    ),
    "{argument} must be of the length of the column, {rows}, got {length}": (
        "{argument}-এর দৈর্ঘ্য কলামের মতো {rows} হতে হবে; দেওয়া হয়েছে {length}"
    ),
    "the row names no calendar": "সারিটিতে পঞ্জিকার নাম নেই",
    "the row names no time zone": "সারিটিতে সময়-অঞ্চলের নাম নেই",
    "the target 'format' needs a pattern": "'format' লক্ষ্যের জন্য ছাঁচ দরকার",
    "the column {name!r} is there {count} times": "{name!r} নামের কলাম আছে {count}টি",
    "there is a column {name!r} already": "{name!r} নামের কলাম আগে থেকেই আছে",
    "rows of a sheet cannot be skipped, for formulas refer to them": (
        "শিটের সারি বাদ দেওয়া যায় না, কারণ সূত্রে সেগুলোর উল্লেখ থাকে"
    ),
    "notes_column needs a target that is a date": "notes_column-এর জন্য তারিখ হয় এমন লক্ষ্য দরকার",
    "to must name a target, or new columns and their targets": (
        "to-তে একটি লক্ষ্য, অথবা নতুন কলাম ও সেগুলোর লক্ষ্য দিতে হবে"
    ),
    "{name}: file name must end in {endings}": "{name}: ফাইলের নামের শেষে থাকতে হবে {endings}",
    "{name}: file name must end in {kind}, as that of the source": (
        "{name}: উৎসের মতোই ফাইলের নামের শেষে {kind} থাকতে হবে"
    ),
    "a {kind} cannot be read from a pipe": "{kind} ফাইল পাইপ থেকে পড়া যায় না",
    "{name} is for {kinds}, not for {kind}": "{name} চলে {kinds} ফাইলে, {kind} ফাইলে নয়",
    "delimiter must be one sign and no quote, got {sign!r}": (
        "delimiter হতে হবে একটিমাত্র চিহ্ন, উদ্ধৃতিচিহ্ন নয়; দেওয়া হয়েছে {sign!r}"
    ),
    "--delimiter must be one sign and no quote, got {sign!r}": (
        "--delimiter হতে হবে একটিমাত্র চিহ্ন, উদ্ধৃতিচিহ্ন নয়; দেওয়া হয়েছে {sign!r}"
    ),
    "expected a text, an integer or null, got {kind}": "লেখা, পূর্ণসংখ্যা বা null থাকার কথা; আছে {kind}",
    "expected {sign!r} or the end of the line, got {text!r}": "{sign!r} বা লাইনের শেষ থাকার কথা; আছে {text!r}",
    "a quote that opens a field is never closed": "ঘরের শুরুর উদ্ধৃতিচিহ্নটি আর বন্ধ হয়নি",
    "the key {name!r} is there twice": "{name!r} নামের key দুবার আছে",
    "there is a key {name!r} already": "{name!r} নামের key আগে থেকেই আছে",
    "expected an object with the key {name!r}": "{name!r} নামের key-সহ অবজেক্ট থাকার কথা",
    "expected an object with the key {name!r}, got no keys": (
        "{name!r} নামের key-সহ অবজেক্ট থাকার কথা; কোনো key নেই"
    ),
    "expected an object with the key {name!r}, got the keys {keys}": (
        "{name!r} নামের key-সহ অবজেক্ট থাকার কথা; যেসব key আছে: {keys}"
    ),
    "expected {sign} at position {position}": "{position} নম্বর অবস্থানে {sign} থাকার কথা",
    "expected the end of the line at position {position}": "{position} নম্বর অবস্থানে লাইনের শেষ থাকার কথা",
    "{error} at position {position}": "{position} নম্বর অবস্থানে: {error}",
    "expected integers of at most {most} digits": "বড়জোর {most} অঙ্কের পূর্ণসংখ্যা থাকার কথা",
    "expected the name of a calendar, got a date": "পঞ্জিকার নাম থাকার কথা; আছে তারিখ",
    "there is no header with the names of the columns": "কলামের নামসহ শিরোনামের সারি নেই",
    "{error}; the header seems to be separated by {sign!r}": (
        "{error}; শিরোনামের সারির ঘরগুলো মনে হয় {sign!r} দিয়ে আলাদা করা"
    ),
    "expected as many fields as the header has, {width}, got {count}": (
        "শিরোনামের সারির মতোই {width}টি ঘর থাকার কথা; আছে {count}টি"
    ),
    "line {line}: {error}": "লাইন {line}: {error}",
    "row {row}: {error}": "সারি {row}: {error}",
    "the file was changed while it was read": "পড়ার সময় ফাইলটি বদলে গেছে",
    "a worker process ended before its work was done (exit code {code})": (
        "কাজ শেষ হওয়ার আগেই একটি ওয়ার্কার প্রসেস বন্ধ হয়ে গেছে (এক্সিট কোড {code})"
    ),
    "{error} ({where})": "{error} ({where})",
    "{name}: {error}": "{name}: {error}",
    "{name}: expected text, got {kind}": "{name}: লেখা থাকার কথা; আছে {kind}",
    "pages are the rows of a .jsonl or .parquet, not of a {kind}": (
        "পাতা পড়া হয় .jsonl বা .parquet ফাইলের সারি থেকে, {kind} থেকে নয়"
    ),
    "expected text, got {kind}": "লেখা থাকার কথা; আছে {kind}",
    "{name}: expected {encoding}, got other bytes ({why})": "{name}: {encoding} থাকার কথা; আছে অন্য বাইট ({why})",
    "{name}: {encoding} has no {sign!r}: choose UTF-8 for what is written": (
        "{name}: {encoding}-এ {sign!r} নেই; লেখার জন্য UTF-8 বেছে নিন"
    ),
    "expected UTF-8, got {encoding}": "UTF-8 থাকার কথা; আছে {encoding}",
    "expected {encoding}, got the byte order mark of {marked}": (
        "{encoding} থাকার কথা; আছে {marked}-এর বাইট-ক্রমের চিহ্ন"
    ),
    "expected UTF-8, got other bytes: name the encoding of the file": (
        "UTF-8 থাকার কথা; আছে অন্য বাইট: ফাইলের এনকোডিং জানান"
    ),
    (
        "expected UTF-8, got what looks like {encoding} without a byte order mark: "
        "name the encoding of the file"
    ): ("UTF-8 থাকার কথা; মনে হয় বাইট-ক্রমের চিহ্ন ছাড়া {encoding}: ফাইলের এনকোডিং জানান"),
    "expected an Excel file, got {kind}": "এক্সেল ফাইল থাকার কথা; আছে {kind}",
    "expected an Excel file, got a zip file without {part}": "এক্সেল ফাইল থাকার কথা; আছে zip ফাইল, যাতে {part} নেই",
    "expected an Excel file, got another of the kind of .docx": "এক্সেল ফাইল থাকার কথা; আছে .docx ধরনের অন্য ফাইল",
    "the file has a password": "ফাইলটিতে পাসওয়ার্ড দেওয়া আছে",
    "a cell holds at most {limit} characters, not {count}": (
        "একটি ঘরে বড়জোর {limit} অক্ষর ধরে; দেওয়া হয়েছে {count}"
    ),
    "a formula gives the value: write the answer to a new column": ("মানটি সূত্র থেকে আসে: উত্তর নতুন কলামে লিখুন"),
    "the file does not hold what the formula gives: save it in Excel first": (
        "সূত্রের ফল ফাইলে নেই: আগে ফাইলটি এক্সেলে সংরক্ষণ করুন"
    ),
    "expected a text, a number or a date, got {kind} ({text})": (
        "লেখা, সংখ্যা বা তারিখ থাকার কথা; আছে {kind} ({text})"
    ),
    "there is no shared text {number}": "{number} নম্বর শেয়ার করা লেখা নেই",
    "expected a number or a date, got {text!r}": "সংখ্যা বা তারিখ থাকার কথা; আছে {text!r}",
    "a document type, which no Excel file has, is not read": "এক্সেল ফাইলে document type থাকে না; তা পড়া হয় না",
    "XML in UTF-8 is expected, got {encoding}": "UTF-8-এ XML থাকার কথা; আছে {encoding}",
    "{name} is decided by the moon ({by}) and not computed": (
        "{name} চাঁদ বা তিথি অনুযায়ী ঠিক হয় ({by}), হিসাব করা হয় না"
    ),
    (
        "year {year} is taken for a Gregorian one: ask for it with {option}, "
        "or for the Bangla year that begins in it, {begins} ({calendar})"
    ): (
        "{year} খ্রিষ্টীয় সাল বলে মনে হয়: সেটি চাইলে {option} দিন, "
        "আর তার মধ্যে শুরু হওয়া বাংলা সাল চাইলে {begins} ({calendar})"
    ),
    "calendar and bangla must agree, got {calendar} and {bangla}": (
        "calendar ও bangla এক হতে হবে; দেওয়া হয়েছে {calendar} ও {bangla}"
    ),
    "min_value must not be above max_value, got {low} and {high}": (
        "min_value max_value-র চেয়ে বড় হতে পারে না; দেওয়া হয়েছে {low} ও {high}"
    ),
}

# What should have stood in a text: each fits before থাকার কথা.
EXPECTED = {
    "a date of the calendar {calendar}": "{calendar} পঞ্জিকার তারিখ",
    "{literal!r}": "{literal!r}",
    "one of {choices}": "এগুলোর একটি ({choices})",
    "the end": "লেখার শেষ",
    # dates
    "a year": "সাল",
    "a month": "মাস",
    "a day": "দিন",
    "a day such as ১লা or পহেলা": "১লা বা পহেলার মতো দিন",
    "a weekday": "বার",
    "a month's name": "মাসের নাম",
    "a month or its name": "মাস বা মাসের নাম",
    "a day of the year": "বছরের কততম দিন তার সংখ্যা",
    "a day with its ending": "প্রত্যয়সহ দিন (১লা, ১৫ই, ২১শে)",
    "a year with its era": "অব্দসহ সাল",
    "a year in two digits": "দুই অঙ্কের সাল",
    "a year in four digits": "চার অঙ্কের সাল",
    "a month in two digits": "দুই অঙ্কের মাস",
    "a day in two digits": "দুই অঙ্কের দিন",
    "a year of at most four digits": "বড়জোর চার অঙ্কের সাল",
    "a year in full, or one in two digits with a pivot": "পুরো সাল, অথবা pivot-সহ দুই অঙ্কের সাল",
    "a year in full, or {missing}": "পুরো সাল, অথবা {missing}",
    "a year in full": "পুরো সাল",
    "a year in full, or one in two digits with --pivot": "পুরো সাল, অথবা --pivot-সহ দুই অঙ্কের সাল",
    "--pivot for one in two digits": "দুই অঙ্কের সালের জন্য --pivot",
    "the calendar of one in two digits (by an era, or --from)": (
        "দুই অঙ্কের সালটি কোন পঞ্জিকার (অব্দ লিখে বা --from দিয়ে), তার উল্লেখ"
    ),
    "--pivot and the calendar of one in two digits (by an era, or --from)": (
        "--pivot এবং দুই অঙ্কের সালটি কোন পঞ্জিকার (অব্দ লিখে বা --from দিয়ে), তার উল্লেখ"
    ),
    "a pivot for one in two digits": "দুই অঙ্কের সালের জন্য pivot",
    "the calendar of one in two digits (by an era, or numeric)": (
        "দুই অঙ্কের সালটি কোন পঞ্জিকার (অব্দ লিখে বা numeric দিয়ে), তার উল্লেখ"
    ),
    "a pivot and the calendar of one in two digits (by an era, or numeric)": (
        "pivot এবং দুই অঙ্কের সালটি কোন পঞ্জিকার (অব্দ লিখে বা numeric দিয়ে), তার উল্লেখ"
    ),
    "a pivot for the two-digit year": "দুই অঙ্কের সালের জন্য pivot",
    "a {field}, for which the pattern has no directive,": "{field}, যার নির্দেশ ছাঁচটিতে নেই,",
    "the same {name} as before, {value},": "আগের মতোই {name} ({value})",
    "a directive of a date, for only a datetime has a clock,": ("তারিখের নির্দেশ (ঘড়ি কেবল datetime-এর থাকে)"),
    "at most {limit} directives, for a pattern that reads,": "যে ছাঁচ দিয়ে পড়া হয় তাতে বড়জোর {limit}টি নির্দেশ,",
    "a pattern with a directive such as %Y, or one of {names},": (
        "%Y-র মতো নির্দেশসহ ছাঁচ, অথবা এগুলোর একটি ({names})"
    ),
    "a date of at most {limit} characters": "বড়জোর {limit} অক্ষরের তারিখ",
    "a date without a time of day": "সময় ছাড়া তারিখ",
    "a date as year, month and day in digits (1430-06-15)": "অঙ্কে সাল, মাস ও দিন (1430-06-15)",
    "a date of a Bangla calendar, not a Gregorian one,": "গ্রেগরীয় নয়, বাংলা পঞ্জিকার তারিখ",
    "a Bangla or Gregorian date, for there is no type for a Hijri one,": (
        "বাংলা বা গ্রেগরীয় তারিখ (হিজরি তারিখের কোনো টাইপ নেই)"
    ),
    "a day, month, year, weekday or era in its usual form": "প্রচলিত রূপে দিন, মাস, সাল, বার বা অব্দ",
    "a day or a year in words": "কথায় লেখা দিন বা সাল",
    "an era of the Bangla or Gregorian calendar": "বাংলা বা গ্রেগরীয় পঞ্জিকার অব্দ",
    "an era of the {family} calendar, as the month is,": "মাসের মতোই {family} পঞ্জিকার অব্দ",
    "an era or a choice of calendar, for {why},": "অব্দ বা পঞ্জিকার উল্লেখ ({why})",
    "an era, or --from bangla or --from gregorian, for {why},": (
        "অব্দের উল্লেখ, অথবা --from bangla বা --from gregorian ({why})"
    ),
    "an era, for {why},": "অব্দের উল্লেখ ({why})",
    "{shown} is a date of the Gregorian year {year} as well as of the Bangla one ({calendar})": (
        "{shown} গ্রেগরীয় {year} সালের তারিখ, আবার বাংলা {year} সালেরও ({calendar})"
    ),
    "a year before {first} may be of either, though only {calendar} has {shown}": (
        "{first} সালের আগের সাল দুই পঞ্জিকারই হতে পারে, যদিও {shown} আছে কেবল {calendar}"
    ),
    "the Bangla calendar ({calendar})": "বাংলা পঞ্জিকায় ({calendar})",
    "the Gregorian calendar": "গ্রেগরীয় পঞ্জিকায়",
    "only one {name}": "কেবল একটি {name}",
    "only one year, and a day of one or two digits": "কেবল একটি সাল, আর এক বা দুই অঙ্কের দিন",
    "no further figure": "আর কোনো সংখ্যা না",
    "no clock, for there is no type for a Bangla date with one (find_dates gives both),": (
        "ঘড়ির সময় না (সময়সহ বাংলা তারিখের কোনো টাইপ নেই; find_dates দুটোই জানায়)"
    ),
    "no clock, for there is no type for a Bangla date with one (`find` gives both),": (
        "ঘড়ির সময় না (সময়সহ বাংলা তারিখের কোনো টাইপ নেই; `find` দুটোই জানায়)"
    ),
    "a month's name, or one of / - . between the figures": "মাসের নাম, অথবা সংখ্যাগুলোর মাঝে / - . চিহ্নের একটি",
    "figures of one script, or a month's name": "একই লিপির সংখ্যা, অথবা মাসের নাম",
    "the digits of a figure in one script": "সংখ্যার সব অঙ্ক একই লিপিতে",
    "digits of one script": "একই লিপির অঙ্ক",
    "digits in Bengali or Latin script": "বাংলা বা ইংরেজি অঙ্ক",
    "no clock, for a BanglaDate has none,": "ঘড়ির সময় না (BanglaDate-এ সময় থাকে না)",
    "two dates of one day": "একই দিনের দুটি তারিখ",
    "a Bangla year, for {year} is a Gregorian one ({why})": "বাংলা সাল ({year} খ্রিষ্টীয় সাল; {why})",
    "as a Bangla year it would be {other} CE; only বঙ্গাব্দ in full says so": (
        "বাংলা সাল হলে তা হতো {other} খ্রিষ্টাব্দ, আর তা বোঝাতে পুরো ‘বঙ্গাব্দ’ লিখতে হয়"
    ),
    "a Gregorian year, for {year} has the size of a Bangla one ({why})": (
        "খ্রিষ্টীয় সাল ({year} দেখতে বাংলা সালের মতো; {why})"
    ),
    "which would be {other} CE; only খ্রিষ্টাব্দ in full says that it is Gregorian": (
        "বাংলা সাল হলে তা হতো {other} খ্রিষ্টাব্দ, আর খ্রিষ্টীয় সাল বোঝাতে পুরো ‘খ্রিষ্টাব্দ’ লিখতে হয়"
    ),
    "a Hijri year, for {year} is a Gregorian one": "হিজরি সাল ({year} খ্রিষ্টীয় সাল)",
    "brackets in pairs": "শুরু ও শেষের বন্ধনী জোড়ায়",
    "the closing bracket {bracket}": "শেষের বন্ধনী {bracket}",
    "a word beside {text} that says what is meant": "{text}-এর পাশে এমন শব্দ, যা থেকে অর্থ বোঝা যায়",
    # fiscal years
    "a fiscal year of at most {limit} characters": "বড়জোর {limit} অক্ষরের অর্থবছর",
    "a fiscal year, such as ২০২৩-২৪ অর্থবছর,": "অর্থবছর, যেমন ২০২৩-২৪ অর্থবছর,",
    "the years, such as ২০২৩-২৪,": "সাল, যেমন ২০২৩-২৪,",
    "the years, such as 2023-24,": "সাল, যেমন 2023-24,",
    "the last of several years": "একাধিক বছরের শেষটি",
    "the first and the last month of the part in brackets": "বন্ধনীতে অংশটির প্রথম ও শেষ মাস",
    "a word such as অর্থবছর": "অর্থবছরের মতো একটি শব্দ",
    "a word such as অর্থবছর, করবর্ষ or শিক্ষাবর্ষ": "অর্থবছর, করবর্ষ বা শিক্ষাবর্ষের মতো একটি শব্দ",
    "সন": "সন",
    "a later year, in figures as the first is,": "প্রথমটির মতোই অঙ্কে লেখা পরের কোনো সাল",
    "{next}, the year after {year},": "{year}-এর পরের সাল {next}",
    "two years, {one} or {other}, since {year} may be either,": (
        "দুই সাল, {one} বা {other} ({year} দুটোই হতে পারে),"
    ),
    "Bangla years, which are below {year},": "{year}-এর কম বাংলা সাল",
    "Gregorian years, from {year} on,": "{year} বা তার পরের খ্রিষ্টীয় সাল",
    "a single year, since in {country} one of two begins as each board says,": (
        "একটি সাল ({country}-এ দুই সালের বছর কবে শুরু, তা বোর্ডভেদে আলাদা)"
    ),
    "a kind of year that is known in {country}: {kinds},": "{country}-এ প্রচলিত ধরনের বছর ({kinds})",
    "a country, since this is {one} and {other},": "দেশের উল্লেখ ({one}; {other})",
    "none in {country}": "{country}-এ কোনোটিই নয়",
    "{first} to {last} in {country}": "{country}-এ {first} থেকে {last}",
    "a reference, from which the day is seen,": "reference, যার সাপেক্ষে দিনটি বোঝা যায়,",
    "a --reference, from which the day is seen,": "--reference, যার সাপেক্ষে দিনটি বোঝা যায়,",
    "a date in full, not one seen from another day,": "পুরো তারিখ (অন্য দিনের সাপেক্ষে নয়)",
    "an era that is clear, for {era} may be BS or ইং,": "স্পষ্ট অব্দ, কারণ {era} হতে পারে BS, আবার ইং-ও,",
    "a reference, from which the year is seen,": "reference, যার সাপেক্ষে বছরটি বোঝা যায়,",
    "a --reference, from which the year is seen,": "--reference, যার সাপেক্ষে বছরটি বোঝা যায়,",
    "গত, চলতি or আগামী, for at {day} no year begins or ends soon,": (
        "গত, চলতি বা আগামী ({day} তারিখের কাছাকাছি কোনো বছর শুরু বা শেষ হয় না)"
    ),
    "nothing after the year and its part": "বছর ও তার অংশের পরে আর কিছু না",
    "no part of several years": "একাধিক বছরের কোনো অংশ না",
    "a part that the year has ({error})": "বছরটির আছে এমন অংশ ({error})",
    "the same part in words and in brackets": "কথায় ও বন্ধনীতে একই অংশ",
    "প্রথম or শেষ before the number of months": "মাসের সংখ্যার আগে প্রথম বা শেষ",
    "a number from 1 to {last}": "১ থেকে {last}-এর মধ্যে সংখ্যা",
    "a number of months from 1 to 12": "১ থেকে ১২-এর মধ্যে মাসের সংখ্যা",
    "an ordinal number, such as প্রথম or ২য়,": "প্রথম বা ২য়-র মতো ক্রমবাচক সংখ্যা",
    # relative time and lengths of time
    "a reference with a clock, from which hours can be counted,": ("সময়সহ reference, যা থেকে ঘণ্টা গোনা যায়,"),
    "a --reference with a clock, from which hours can be counted,": ("সময়সহ --reference, যা থেকে ঘণ্টা গোনা যায়,"),
    "a time seen from the reference, not a date by itself,": "reference-এর সাপেক্ষে সময়, স্বতন্ত্র তারিখ নয়,",
    "a time seen from --reference, not a date by itself,": "--reference-এর সাপেক্ষে সময়, স্বতন্ত্র তারিখ নয়,",
    "a time without doubt ({flags})": "সন্দেহ নেই এমন সময় ({flags})",
    "a time that means one day, moment or stretch of days": "একটি দিন, মুহূর্ত বা একটানা কয়েক দিন বোঝায় এমন সময়",
    "an exact length of time": "নির্দিষ্ট সময়কাল",
    "a length of time, such as ৩ ঘণ্টা,": "সময়কাল, যেমন ৩ ঘণ্টা,",
    "a length of time in at most {limit} characters": "বড়জোর {limit} অক্ষরের সময়কাল",
    "a length without months and years, which differ (items=True gives them),": (
        "মাস ও বছর ছাড়া সময়কাল (এগুলোর দৈর্ঘ্য সমান নয়; items=True দিলে পাওয়া যায়)"
    ),
    "a length of whole microseconds ({error})": "পূর্ণ মাইক্রোসেকেন্ডের সময়কাল ({error})",
    "a number before the unit of time": "সময়ের এককের আগে সংখ্যা",
    "a unit of time without the ending of a case": "বিভক্তি ছাড়া সময়ের একক",
    "each unit of time only once": "সময়ের প্রতিটি একক একবারই",
    "whole months, since a part of a month has no fixed length,": ("পূর্ণ মাস (মাসের ভগ্নাংশের দৈর্ঘ্য নির্দিষ্ট নয়)"),
    "আগে or পর after the length of time": "সময়কালের পরে আগে বা পর",
    "{word} after the length of time": "সময়কালের পরে {word}",
    "the end of the text": "লেখার শেষ",
    # timestamps
    "a timestamp, such as ১৭ আগস্ট ২০২২, ১০:০৭ পিএম,": "প্রকাশের সময়, যেমন ১৭ আগস্ট ২০২২, ১০:০৭ পিএম,",
    "a timestamp with the label {label!r}": "{label!r} লেবেলের প্রকাশের সময়",
    "the end of the timestamp": "প্রকাশের সময়ের শেষ",
    "a day beside the clock": "ঘড়ির সময়ের পাশে দিন",
    # times of day
    "a time of day": "ঘড়ির সময়",
    "a time without a zone ({zone}), for the answer has none without tz,": (
        "সময়-অঞ্চল ({zone}) ছাড়া সময় (tz দিলে সময়-অঞ্চলসহ পড়া হয়)"
    ),
    "UTC, or how far from it, as +06:00, for {zone} may be several zones,": (
        "UTC, কিংবা +06:00-এর মতো ব্যবধান ({zone} নামে একাধিক সময়-অঞ্চল আছে)"
    ),
    "a time on the day itself, not in the night that follows it": "সেই দিনেরই সময়, দিবাগত রাতের নয়,",
    "a time that says whether the day begins or ends with it": "দিনটির শুরু না শেষ, তা বোঝায় এমন সময়",
    "a time of day, without the night that follows it": "ঘড়ির সময়, দিবাগত রাত ছাড়া,",
    "a time of day without a zone": "সময়-অঞ্চল ছাড়া ঘড়ির সময়",
    "the digits of a time in one script": "সময়ের সব অঙ্ক একই লিপিতে",
    "an hour that fits {part}": "{part} কথাটির সঙ্গে মেলে এমন ঘণ্টা",
    # numbers
    "a number": "সংখ্যা",
    "a number word": "সংখ্যাবাচক শব্দ",
    "a digit": "অঙ্ক",
    "a digit of the same script as the ones before": "আগের অঙ্কগুলোর লিপিতেই লেখা অঙ্ক",
    "a digit after the decimal point": "দশমিকের পরে অঙ্ক",
    "a number before the decimal point": "দশমিকের আগে সংখ্যা",
    "only one decimal point": "কেবল একটি দশমিক বিন্দু",
    "commas in groups of 3-2-2 or 3-3-3 digits": "৩-২-২ বা ৩-৩-৩ অঙ্ক পরপর কমা",
    "no zero before digits in groups": "কমা দিয়ে ভাগ করা অঙ্কের আগে কোনো শূন্য না",
    "a number of at most {limit} digits": "বড়জোর {limit} অঙ্কের সংখ্যা",
    "a number of fewer digits": "আরও কম অঙ্কের সংখ্যা",
    "an ISO date such as 2023-09-30": "2023-09-30-এর মতো ISO তারিখ",
    "a whole number": "পূর্ণসংখ্যা",
    "a whole number above zero, or a scale": "শূন্যের চেয়ে বড় পূর্ণসংখ্যা, অথবা শত, হাজার, লাখ বা কোটি",
    "a number above zero": "শূন্যের চেয়ে বড় সংখ্যা",
    "a number above zero before the scale": "শত, হাজার, লাখ বা কোটির আগে শূন্যের চেয়ে বড় সংখ্যা",
    "a number before {word}": "{word} শব্দটির আগে সংখ্যা",
    "a number before the hundreds": "শতের আগে সংখ্যা",
    "a number after সাড়ে": "সাড়ে-র পরে সংখ্যা",
    "a number below 100, or hundreds up to 900": "১০০-র চেয়ে ছোট সংখ্যা, অথবা ৯০০ পর্যন্ত পুরো শত",
    "a scale or the end of the number": "শত, হাজার, লাখ বা কোটি, নয়তো সংখ্যার শেষ",
    "a smaller scale": "আগেরটির চেয়ে ছোট একক (শত, হাজার, লাখ)",
    "a smaller number": "আরও ছোট সংখ্যা",
    "the end of the number": "সংখ্যার শেষ",
    "a number of parts above zero": "শূন্যের চেয়ে বেশি ভাগ",
    "a fraction below one": "একের চেয়ে ছোট ভগ্নাংশ",
    "এক {scale} {count} or {count} {scale}, since {scale} {count} is either,": (
        "এক {scale} {count} অথবা {count} {scale} (‘{scale} {count}’ বলতে দুটোই বোঝায়)"
    ),
    "one {word}, or no number for the idiom {word} {word},": (
        "কেবল একবার {word} (‘{word} {word}’ বাগ্‌ধারা, সংখ্যা নয়)"
    ),
    'এক {word} {word} for 10 to the power of 14, or no number for the idiom "crores of",': (
        "১০-এর ১৪ ঘাত বোঝাতে এক {word} {word} (‘{word} {word}’ বাগ্‌ধারা, সংখ্যা নয়)"
    ),
    "{figures}শত for {hundreds} or {figures}তম for the ordinal, since {figures}শ is either,": (
        "{hundreds} বোঝাতে {figures}শত, ক্রম বোঝাতে {figures}তম (‘{figures}শ’ বলতে দুটোই বোঝায়)"
    ),
    "an ordinal number": "ক্রমবাচক সংখ্যা",
    "an ordinal number from one on": "এক বা তার পরের ক্রমবাচক সংখ্যা",
    "an ending that is used after figures": "সংখ্যার পরে বসে এমন প্রত্যয়",
    "an ending that fits {figures}": "{figures} সংখ্যাটির সঙ্গে মেলে এমন প্রত্যয়",
    "an integer or a decimal number": "পূর্ণসংখ্যা বা দশমিক সংখ্যা",
    "a number without leading zeros (digits_to_words says digits one by one)": (
        "শুরুতে শূন্য ছাড়া সংখ্যা (digits_to_words একটি একটি করে অঙ্ক বলে)"
    ),
    "no {word} after an amount": "টাকার অঙ্কের পরে {word} না",
    "no ending after figures that are said one by one": "একটি একটি করে বলা অঙ্কের পরে কোনো প্রত্যয় না",
    "digits one by one after {word}": "{word} শব্দটির পরে একটি একটি করে অঙ্ক",
    "a digit, one word for each": "অঙ্ক, প্রতিটির জন্য একটি শব্দ",
    "an exact value, for {word} ({meaning}) makes another statement,": (
        "নির্দিষ্ট মান ({word} থাকলে অর্থ হয় ‘{meaning}’)"
    ),
    "at most {limit} numbers in brackets": "বন্ধনীতে বড়জোর {limit}টি সংখ্যা",
    "the number once more": "সংখ্যাটিই আরেকবার",
    "the same number twice, for it is {first} by {by!r} and {second} by {again!r},": (
        "দুবার একই সংখ্যা ({by!r} বলতে {first}, {again!r} বলতে {second})"
    ),
    "{word} without an ending": "প্রত্যয় ছাড়া {word}",
    "{form} in place of {word}": "{word}-এর জায়গায় {form}",
    "{form} in place of {word} (Hindi usage)": "{word}-এর জায়গায় {form} (হিন্দি রীতি)",
    "{form} in place of {word} (a comma parts groups of figures)": (
        "{word}-র জায়গায় {form} (কমা কেবল অঙ্কের গুচ্ছ আলাদা করে)"
    ),
    "a number without {word} (units=True counts by it)": "{word} ছাড়া সংখ্যা (units=True দিলে তা গোনা হয়)",
    "a sum in টাকা and পয়সা in place of {word} (old money)": "{word}-র বদলে টাকা ও পয়সায় অঙ্ক (এটি পুরোনো মুদ্রা)",
    "a number, for {word} is another word,": "সংখ্যা ({word} অন্য শব্দ)",
    "a number, for {word} is a period of years,": "সংখ্যা ({word} বলতে কয়েক বছর বোঝায়)",
    "a cardinal number, for {word} is an ordinal ({number}, by parse_ordinal),": (
        "গণনাবাচক সংখ্যা ({word} ক্রমবাচক; parse_ordinal তা পড়ে {number})"
    ),
    "a number word (did you mean {form}?)": "সংখ্যাবাচক শব্দ ({form} লিখতে চেয়েছিলেন কি?)",
    "scales of one system, lakh and crore or million and billion,": (
        "একই রীতির একক (লাখ ও কোটি, নয়তো মিলিয়ন ও বিলিয়ন)"
    ),
    "a whole number of years above zero": "শূন্যের চেয়ে বড় পূর্ণসংখ্যক বছর",
    "a fraction below one, since this is {over}/{under} to some and {under}/{over} to others,": (
        "একের চেয়ে ছোট ভগ্নাংশ (এটি কারও কাছে {over}/{under}, কারও কাছে {under}/{over})"
    ),
    "হাজারতম after a number, for {word} stands alone,": "সংখ্যার পরে হাজারতম ({word} একাই বসে)",
    "an ordinal in -{ending} after {count} in place of {word}": (
        "{count}-এর পরে {word}-এর জায়গায় -{ending} প্রত্যয়ের ক্রমবাচক শব্দ"
    ),
    "an ordinal number (did you mean {form}?)": "ক্রমবাচক সংখ্যা ({form} লিখতে চেয়েছিলেন কি?)",
    ("Unicode text (this looks like UTF-8 read as {codec}: text.encode({codec!r}).decode() is {meant!r})"): (
        "ইউনিকোড লেখা (মনে হয় UTF-8-কে {codec} ধরে পড়া হয়েছে: "
        "text.encode({codec!r}).decode() করলে হয় {meant!r})"
    ),
    "Unicode text (this looks like UTF-8 read as Windows-1252, part of which is lost)": (
        "ইউনিকোড লেখা (মনে হয় UTF-8-কে Windows-1252 ধরে পড়ায় কিছু অংশ হারিয়ে গেছে)"
    ),
    "Unicode text (this looks like Bijoy: put it through a converter from Bijoy to Unicode)": (
        "ইউনিকোড লেখা (মনে হয় বিজয়ে লেখা: বিজয় থেকে ইউনিকোডে রূপান্তর করে নিন)"
    ),
    # money
    "one sign": "একটিমাত্র যোগ-বিয়োগ চিহ্ন",
    "a whole number of hundredths": "দশমিকের পরে বড়জোর দুই ঘর",
    "the end of the amount": "টাকার অঙ্কের শেষ",
    "a whole number below {limit}": "{limit}-র চেয়ে ছোট পূর্ণসংখ্যা",
    "a minus before {mark}, after which it may be a dash,": (
        "{mark}-এর আগে বিয়োগ চিহ্ন (পরে থাকলে ড্যাশও হতে পারে)"
    ),
    "a mark of the same currency, {currency},": "একই মুদ্রার চিহ্ন ({currency})",
}

# Fields that have a range, things that have names, and whose range or names they are.
TERMS = {
    "year": "সাল",
    "years": "সাল",
    "month": "মাস",
    "day": "দিন",
    "day of year": "বছরের দিন",
    "weekday": "বার",
    "season": "ঋতু",
    "era": "অব্দ",
    "hour": "ঘণ্টা",
    "minute": "মিনিট",
    "second": "সেকেন্ড",
    "date": "তারিখ",
    "gregorian date": "গ্রেগরীয় তারিখ",
    "quarter": "প্রান্তিক",
    "start": "শুরুর মাস (start)",
    "count": "মাসের সংখ্যা (count)",
    "on": "যে দিনের বয়স (on)",
    "--on": "যে দিনের বয়স (--on)",
    "days": "দিন",
    "seconds": "সেকেন্ড",
    "timedelta": "timedelta",
    "value": "value",
    "delta": "delta",
    "about": "প্রায়",
    "at least": "অন্তত",
    "at most": "সর্বোচ্চ",
    "excel_serial": "এক্সেলের দিনসংখ্যা শুরুর সাল (excel_serial)",
    "serial": "দিনসংখ্যা (serial)",
    "target": "লক্ষ্য",
    "encoding": "এনকোডিং",
    "sheet": "শিট",
    "class of text": "লেখার শ্রেণি",
    "clock": "সময় বলার রীতি (clock)",
    "phone_digits": "ফোন নম্বরের অঙ্ক বলার রীতি (phone_digits)",
    "latin": "রোমান হরফের রীতি (latin)",
    "on_ambiguous": "on_ambiguous-এর মান",
    "small": "ছোট সংখ্যা লেখার রীতি (small)",
    "observance": "দিবস",
    "kind of observance": "দিবসের ধরন",
    "week_start": "সপ্তাহের প্রথম দিন (week_start)",
    "paper": "কাগজের মাপ",
    "min_value": "min_value",
    "noise": "noise",
    "number": "সংখ্যা",
    "ordinal": "ক্রমিক সংখ্যা",
    "jd": "জুলীয় দিন (jd)",
    "ts": "টাইমস্ট্যাম্প (ts)",
    "min": "প্রথম তারিখ (min)",
    "pivot": "দুই অঙ্কের সালের সীমা (pivot)",
    "hijri_offset": "হিজরি তারিখের হেরফের (hijri_offset)",
    "precision": "দশমিকের ঘর (precision)",
    "calendar": "পঞ্জিকা",
    "Bangla calendar": "বাংলা পঞ্জিকা",
    "calendar family": "পঞ্জিকার ধরন",
    "family": "পঞ্জিকার ধরন",
    "month of the bangla calendar": "বাংলা মাস",
    "month of the gregorian calendar": "গ্রেগরীয় মাস",
    "month of the hijri calendar": "হিজরি মাস",
    "month of the saka calendar": "শকাব্দের মাস",
    "time zone (is the package tzdata installed?)": "সময়-অঞ্চল (tzdata প্যাকেজটি আছে কি?)",
    "country": "দেশ",
    "kind of year of {country}": "{country}-এর বছরের ধরন",
    "unit": "একক",
    "minimum unit": "ক্ষুদ্রতম একক",
    "granularity": "সূক্ষ্মতা",
    "format": "format-এর মান",
    "language": "ভাষা",
    "digits": "অঙ্কের লিপি",
    "digit set": "অঙ্কের লিপি",
    "region": "অঞ্চল",
    "style": "রীতি",
    "kind": "ধরন",
    "form": "রূপ",
    "key": "key",
    "column": "কলাম",
    "a truth value": "সত্য-মিথ্যার মান",
    "an error": "ত্রুটির মান",
    "a Parquet file": "Parquet ফাইল",
    "compressed with gzip": "gzip দিয়ে সংকুচিত ফাইল",
    "compressed with zstd": "zstd দিয়ে সংকুচিত ফাইল",
    "compressed with bzip2": "bzip2 দিয়ে সংকুচিত ফাইল",
    "compressed with xz": "xz দিয়ে সংকুচিত ফাইল",
    "a zip file, as .xlsx and .docx are": "zip ফাইল (.xlsx ও .docx এ ধরনের)",
    "a PDF file": "PDF ফাইল",
    "an .xls or .doc file, or one with a password": ".xls বা .doc ফাইল, অথবা পাসওয়ার্ড দেওয়া ফাইল",
    "an SQLite database": "SQLite ডেটাবেস",
    "binary": "বাইনারি ফাইল",
    "another file": "অন্য ফাইল",
    "part": "ছকের অংশ",
    "grouping": "কমা বসানোর নিয়ম",
    "rounding": "আসন্ন মানের নিয়ম",
    "position": "অবস্থান",
    "ending": "শেষের চিহ্ন",
    "compact form": "সংক্ষিপ্ত রূপ",
    "negative word": "ঋণাত্মক বোঝানোর শব্দ",
    "word for lakh": "লাখ বোঝানোর শব্দ",
    "word for twenty": "বিশ বোঝানোর শব্দ",
    "ending of hundreds": "শতের রূপ",
    "way to say crores": "কোটি বলার রীতি",
    "first day": "মাসের প্রথম দিনের শব্দ",
    "errors": "errors-এর মান",
    "label": "লেবেল",
    "numeric": "numeric-এর মান",
    "order": "order-এর মান",
    "jobs": "jobs-এর মান",
    "overflow": "overflow-এর মান",
    "two-digit years": "দুই অঙ্কের সাল",
    "a clock of 24 hours": "২৪ ঘণ্টার ঘড়ি",
    "English words": "ইংরেজি কথায়",
    "words with one crore": "কোটি একবার বলে",
    "modern": "আধুনিক",
    "tatsama": "তৎসম",
    "usual": "প্রচলিত",
    "int64": "int64",
    "float64": "float64",
    "bangla": "বাংলা",
    "bangladesh": "বাংলাদেশ",
    "bangladesh-2019": "বাংলাদেশ, ২০১৯-এর নিয়ম",
    "bangladesh-1995": "বাংলাদেশ, ১৯৯৫-এর নিয়ম",
    "bangladesh-1988": "বাংলাদেশ, ১৯৮৮-র নিয়ম",
    "west-bengal": "পশ্চিমবঙ্গ",
    "west-bengal-drik": "পশ্চিমবঙ্গ, দৃক",
    "hijri": "হিজরি",
    "saka": "শক",
    "julian": "জুলীয়",
    "gregorian": "গ্রেগরীয়",
}

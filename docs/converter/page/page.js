// The page. What it shows follows from three things: the calendar, the day and the language.

const TEXTS = {
  bn: {
    title: "বাংলা তারিখ", today: "আজ", convert: "তারিখ রূপান্তর", calendar: "পঞ্জিকা", bangla: "বাংলা তারিখ",
    gregorian: "গ্রেগরীয় তারিখ", day: "দিন", month: "মাস", banglaYear: "বঙ্গাব্দ", gregorianYear: "খ্রিষ্টাব্দ",
    goToday: "আজকের তারিখ", copy: "এই তারিখের লিংক কপি করুন", copied: "লিংক কপি হয়েছে",
    notCopied: "কপি করা গেল না: ব্রাউজারের ঠিকানাটিই এই তারিখের লিংক", before: "আগের মাস", after: "পরের মাস",
    keys: "কিবোর্ডে তীরচিহ্ন চাপলে দিন, Page Up ও Page Down চাপলে মাস বদলায়।", all: "একই দিন সব বাংলা পঞ্জিকায়",
    number: "সংখ্যা ও টাকা কথায়", amount: "সংখ্যা", figures: "অঙ্কে", inWords: "কথায়", taka: "টাকায়",
    BD: "বাংলাদেশ", IN: "পশ্চিমবঙ্গ, ত্রিপুরা, বরাক উপত্যকা", season: (name) => `${name}কাল`, none: "নেই",
    empty: "দিন, মাস ও সাল লিখুন।", notNumber: (text) => `সংখ্যা লিখুন; লেখা হয়েছে: ${text}`,
    years: (first, last) => `এই পঞ্জিকা ${first} থেকে ${last} সাল পর্যন্ত।`,
    days: (month, length) => `${month}: ১ থেকে ${length} তারিখ পর্যন্ত আছে।`,
    decimals: "টাকার অঙ্কে দশমিকের পর দুই ঘর পর্যন্ত লেখা যায়।",
    about: "মাসের হিসাব ও বানান bangla_calendar প্যাকেজের ছক থেকে। রাত বারোটায় দিন বদলায়।",
    offline: "পাতাটি সেভ করে রাখলে ইন্টারনেট ছাড়াও চলে; কোনো তথ্য কোথাও পাঠায় না।",
    other: "English",
  },
  en: {
    title: "Bangla dates", today: "Today", convert: "Convert a date", calendar: "Calendar", bangla: "Bangla date",
    gregorian: "Gregorian date", day: "Day", month: "Month", banglaYear: "Year BS", gregorianYear: "Year CE",
    goToday: "Today’s date", copy: "Copy the link to this date", copied: "Link copied",
    notCopied: "Could not copy: the address in the browser is the link", before: "Month before", after: "Month after",
    keys: "Arrow keys change the day, Page Up and Page Down the month.", all: "The same day in every Bangla calendar",
    number: "Numbers and taka in Bengali words", amount: "Number", figures: "In figures", inWords: "In words",
    taka: "As taka", BD: "Bangladesh", IN: "West Bengal, Tripura, Barak Valley", season: (name) => name, none: "none",
    empty: "Enter day, month and year.", notNumber: (text) => `Enter a number; got: ${text}`,
    years: (first, last) => `This calendar has the years ${first} to ${last}.`,
    days: (month, length) => `${month} has the days 1 to ${length}.`,
    decimals: "An amount of taka has at most two decimals.",
    about: "Months and spellings are from the tables of the package bangla_calendar. The day begins at midnight.",
    offline: "Save this page and it works without the internet; it sends nothing anywhere.",
    other: "বাংলা",
  },
};
const SIDES = { bangla: () => state.calendar, gregorian: () => "gregorian" };
const FIRST_YEAR_FROM_MIDNIGHT = 1395;

const state = { calendar: CALENDARS[0], ordinal: today(CALENDARS[0]), lang: "bn" };
const at = (id) => document.getElementById(id);
const text = () => TEXTS[state.lang];
const figures = (value) => (state.lang === "bn" ? toBanglaDigits(String(value)) : String(value));
const regionOf = (calendar) => (calendarInfo(calendar).timeZone === "Asia/Kolkata" ? "IN" : "BD");
const banglaCalendars = (country) => CALENDARS.filter((id) => id !== "gregorian" && regionOf(id) === country);
const region = () => regionOf(state.calendar);
const show = (calendar, ordinal) => formatDate(calendar, fromOrdinal(calendar, ordinal), state.lang, region());
const longGregorian = (ordinal) => `${weekdayName(weekday(ordinal), state.lang)}, ${show("gregorian", ordinal)}`;

function has(calendar, ordinal) {
  const { minYear, maxYear } = calendarInfo(calendar);
  const last = monthLength(calendar, maxYear, 12);
  return ordinal >= toOrdinal(calendar, minYear, 1, 1) && ordinal <= toOrdinal(calendar, maxYear, 12, last);
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// What is shown

function showTexts() {
  document.documentElement.lang = state.lang;
  document.title = text().title;
  for (const part of document.querySelectorAll("[data-text]")) part.textContent = text()[part.dataset.text];
  at("language").textContent = text().other;
  at("language").lang = state.lang === "bn" ? "en" : "bn";
  at("calendar").replaceChildren(...["BD", "IN"].map((country) => {
    const options = banglaCalendars(country).map((id) => element("option", { value: id }, calendarInfo(id, state.lang).name));
    return element("optgroup", { label: text()[country] }, ...options);
  }));
  at("calendar").value = state.calendar;
  for (const [side, calendar] of Object.entries(SIDES)) {
    const chosen = at(`${side}-month`).value;
    at(`${side}-month`).replaceChildren(...Array.from({ length: 12 }, (_, n) =>
      element("option", { value: n + 1 }, monthName(calendar(), n + 1, state.lang, region()))));
    if (chosen) at(`${side}-month`).value = chosen;
  }
}

function showToday() {
  const now = today(state.calendar);
  const [, month] = fromOrdinal(state.calendar, now);
  at("today-gregorian").textContent = longGregorian(now);
  at("today-bangla").textContent = show(state.calendar, now);
  at("today-season").textContent = text().season(seasonName(month, state.lang));
}

function notes() {
  const [year, month] = fromOrdinal(state.calendar, state.ordinal);
  const found = [basis(state.calendar, year)];
  if (isNearMidnight(state.calendar, year, month)) found.push("margin");
  if (year < FIRST_YEAR_FROM_MIDNIGHT) found.push("sunrise");
  return found.filter((key) => key in NOTES[state.lang]).map((key) => NOTES[state.lang][key]);
}

function showAnswer(focus) {
  // The day that gets the focus is read out by itself.
  at("result").setAttribute("aria-live", focus ? "off" : "polite");
  at("answer-bangla").textContent = show(state.calendar, state.ordinal);
  at("answer-gregorian").textContent = longGregorian(state.ordinal);
  at("notes").replaceChildren(...notes().map((note) => element("li", {}, note)));
}

function showMonth(focus) {
  const [year, month, chosen] = fromOrdinal(state.calendar, state.ordinal);
  const first = toOrdinal(state.calendar, year, month, 1);
  const length = monthLength(state.calendar, year, month);
  const now = today(state.calendar);
  at("month-name").textContent = `${monthName(state.calendar, month, state.lang)} ${figures(year)}`;
  at("month-span").textContent = `${show("gregorian", first)} – ${show("gregorian", first + length - 1)}`;
  const sunday = 6;
  at("weekdays").replaceChildren(...Array.from({ length: 7 }, (_, n) => {
    const name = weekdayName((n + sunday) % 7, state.lang);
    const short = state.lang === "bn" ? name.replace(/(স্পতি)?বার$/, "") : name.slice(0, 3);
    return element("th", { scope: "col", abbr: name }, short);
  }));
  const cells = Array.from({ length: (weekday(first) + 1) % 7 }, () => element("td"));
  for (let day = 1; day <= length; day += 1) {
    const ordinal = first + day - 1;
    const [, gregorianMonth, gregorianDay] = fromOrdinal("gregorian", ordinal);
    const other = element("small", {}, figures(gregorianDay));
    if (gregorianDay === 1 || day === 1) {
      const name = monthName("gregorian", gregorianMonth, state.lang, region());
      other.append(element("span", { class: "wide" }, ` ${name}`));
    }
    const button = element("button", { type: "button", "data-ordinal": ordinal, tabindex: day === chosen ? 0 : -1 },
      element("span", { "aria-hidden": true }, figures(day), other),
      element("span", { class: "hidden" }, `${show(state.calendar, ordinal)}, ${longGregorian(ordinal)}`));
    if (ordinal === now) {
      button.className = "today";
      button.setAttribute("aria-current", "date");
    }
    cells.push(element("td", { "aria-selected": day === chosen }, button));
  }
  while (cells.length % 7) cells.push(element("td"));
  at("days").replaceChildren(...Array.from({ length: cells.length / 7 }, (_, week) =>
    element("tr", {}, ...cells.slice(week * 7, week * 7 + 7))));
  if (focus) at("days").querySelector('[tabindex="0"]').focus();
}

function showAll() {
  const row = (id) => element("tr", {},
    element("th", { scope: "row" }, calendarInfo(id, state.lang).name),
    element("td", {}, has(id, state.ordinal) ? show(id, state.ordinal) : text().none));
  at("all").replaceChildren(...["BD", "IN"].map((country) => element("table", { class: "list" },
    element("caption", {}, text()[country]), element("tbody", {}, ...banglaCalendars(country).map(row)))));
}

function showWords() {
  const typed = at("amount").value;
  const outputs = { figures: formatNumber, "in-words": (value) => numberToWords(value, region()) };
  let fault = "";
  for (const [id, write] of Object.entries(outputs)) at(id).textContent = "";
  at("taka").textContent = "";
  try {
    for (const [id, write] of Object.entries(outputs)) at(id).textContent = write(typed);
    at("taka").textContent = takaToWords(typed, region());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    fault = at("in-words").textContent ? text().decimals : text().notNumber(typed);
  }
  at("number-fault").textContent = fault;
  at("amount").setAttribute("aria-invalid", fault !== "");
}

/** Shows all that depends on the day; the side that is being typed in is left as it is. */
function showDay({ typing = null, focus = false } = {}) {
  const inside = has(state.calendar, state.ordinal);
  for (const side of Object.keys(SIDES)) {
    if (side !== typing) fill(side, inside || side === "gregorian" ? state.ordinal : null);
  }
  const { minYear, maxYear } = calendarInfo(state.calendar);
  tell(inside ? null : { fault: text().years(figures(minYear), figures(maxYear)), fields: [] });
  at("month").hidden = !inside;
  at("same-day").hidden = false;
  if (inside) {
    showAnswer(focus);
    showMonth(focus);
  }
  showAll();
  remember();
}

function fill(side, ordinal) {
  const [year, month, day] = ordinal === null ? ["", "", ""] : fromOrdinal(SIDES[side](), ordinal);
  at(`${side}-day`).value = figures(day);
  at(`${side}-month`).value = month;
  at(`${side}-year`).value = figures(year);
}

/** Shows what is wrong in place of an answer, or takes it away. */
function tell(problem) {
  at("fault").textContent = problem ? problem.fault : "";
  at("result").hidden = problem !== null;
  at("copy").disabled = problem !== null;
  for (const field of document.querySelectorAll("fieldset input, fieldset select")) {
    field.setAttribute("aria-invalid", problem !== null && problem.fields.includes(field.id));
  }
}

// What is typed and chosen

/** The day that stands in the fields of a side, or what is wrong with them. */
function typedDay(side) {
  const calendar = SIDES[side]();
  const typed = ["day", "month", "year"].map((name) => toAsciiDigits(at(`${side}-${name}`).value.trim()));
  const names = ["day", "month", "year"].map((name) => `${side}-${name}`);
  const missing = names.filter((_, n) => typed[n] === "");
  if (missing.length) return { fault: text().empty, fields: missing };
  const wrong = typed.findIndex((value) => !/^\d+$/.test(value));
  if (wrong >= 0) return { fault: text().notNumber(at(names[wrong]).value), fields: [names[wrong]] };
  const [day, month, year] = typed.map(Number);
  const { minYear, maxYear } = calendarInfo(calendar);
  if (year < minYear || year > maxYear) {
    return { fault: text().years(figures(minYear), figures(maxYear)), fields: [names[2]] };
  }
  const length = monthLength(calendar, year, month);
  if (day < 1 || day > length) {
    const name = `${monthName(calendar, month, state.lang, region())} ${figures(year)}`;
    return { fault: text().days(name, figures(length)), fields: [names[0]] };
  }
  return { ordinal: toOrdinal(calendar, year, month, day) };
}

function read(side) {
  const found = typedDay(side);
  if ("ordinal" in found) {
    state.ordinal = found.ordinal;
    showDay({ typing: side });
    return;
  }
  tell(found);
  fill(side === "bangla" ? "gregorian" : "bangla", null);
  for (const part of ["month", "same-day"]) at(part).hidden = true;
}

/** The side and the fields of a whole date, ১৫ই আশ্বিন ১৪৩০, 30 September 2023 or 2023-09-30; null of any other text. */
function wholeDate(pasted, side) {
  const words = toAsciiDigits(pasted.normalize("NFC")).match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (numbers.length === 3 && numbers.length === words.length && numbers[0].length === 4) {
    const [year, month, day] = numbers;
    return { side, day, month: Number(month), year };
  }
  const [day, year] = numbers;
  if (numbers.length !== 2 || day.length > 2 || year.length !== 4) return null;
  for (const named of Object.keys(SIDES)) {
    for (let month = 1; month <= 12; month += 1) {
      const names = ["bn", "en"].flatMap((lang) => ["BD", "IN"].map((one) => monthName(SIDES[named](), month, lang, one)));
      if (names.some((name) => words.includes(name))) return { side: named, day, month, year };
    }
  }
  return null;
}

function onPaste(event, side) {
  const found = wholeDate(event.clipboardData.getData("text"), side);
  if (!found) return;
  event.preventDefault();
  at(`${found.side}-day`).value = figures(found.day);
  at(`${found.side}-month`).value = found.month;
  at(`${found.side}-year`).value = figures(found.year);
  read(found.side);
}

function choose(ordinal, focus = false) {
  if (!has(state.calendar, ordinal)) return;
  state.ordinal = ordinal;
  showDay({ focus });
}

/** The same day of a neighbouring month, or its last one. */
function inOtherMonth(step) {
  let [year, month, day] = fromOrdinal(state.calendar, state.ordinal);
  month += step;
  if (month < 1) [year, month] = [year - 1, 12];
  if (month > 12) [year, month] = [year + 1, 1];
  const { minYear, maxYear } = calendarInfo(state.calendar);
  if (year < minYear || year > maxYear) return state.ordinal;
  return toOrdinal(state.calendar, year, month, Math.min(day, monthLength(state.calendar, year, month)));
}

function onKey(event) {
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const months = { PageUp: -1, PageDown: 1 };
  if (event.key in steps) choose(state.ordinal + steps[event.key], true);
  else if (event.key in months) choose(inOtherMonth(months[event.key]), true);
  else return;
  event.preventDefault();
}

// The address holds the calendar, the day and the language

let later;

/** Puts the link into the address; browsers want that to happen seldom, so not at every key. */
function remember() {
  clearTimeout(later);
  later = setTimeout(() => history.replaceState(null, "", link()), 200);
}

function link() {
  const iso = fromOrdinal("gregorian", state.ordinal).map((part, n) => String(part).padStart(n ? 2 : 4, "0")).join("-");
  return `#${new URLSearchParams({ calendar: state.calendar, date: iso, lang: state.lang })}`;
}

function recall() {
  const hash = new URLSearchParams(location.hash.slice(1));
  if (CALENDARS.includes(hash.get("calendar")) && hash.get("calendar") !== "gregorian") state.calendar = hash.get("calendar");
  if (Object.hasOwn(TEXTS, hash.get("lang"))) state.lang = hash.get("lang");
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(hash.get("date"));
  if (!parts) return;
  try {
    state.ordinal = toOrdinal("gregorian", ...parts.slice(1).map(Number));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

async function copyLink() {
  let said = text().copied;
  try {
    await navigator.clipboard.writeText(new URL(link(), location.href).href);
  } catch {
    said = text().notCopied;
  }
  at("copied").textContent = said;
}

function showEverything() {
  showTexts();
  showToday();
  showWords();
  showDay();
}

for (const side of Object.keys(SIDES)) {
  at(side).addEventListener("input", () => read(side));
  at(side).addEventListener("paste", (event) => onPaste(event, side));
}
at("calendar").addEventListener("input", (event) => {
  state.calendar = event.target.value;
  showEverything();
});
at("language").addEventListener("click", () => {
  state.lang = state.lang === "bn" ? "en" : "bn";
  showEverything();
});
at("go-today").addEventListener("click", () => choose(today(state.calendar)));
at("copy").addEventListener("click", copyLink);
at("before").addEventListener("click", () => choose(inOtherMonth(-1)));
at("after").addEventListener("click", () => choose(inOtherMonth(1)));
at("days").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) choose(Number(button.dataset.ordinal), true);
});
at("days").addEventListener("keydown", onKey);
at("amount").addEventListener("input", showWords);
window.addEventListener("hashchange", () => {
  recall();
  showEverything();
});

recall();
showEverything();

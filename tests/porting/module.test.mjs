// The ES module against the tables and vectors of docs/tables, under `node --test`. WORDS names a file with
// calls of its functions of words, each with the answer of the Python library.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as bangla from "../../docs/converter/bangla-calendar.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(`../../docs/tables/${name}.json`, import.meta.url), "utf-8"));
const { calendars } = read("calendars");
const { pairs, cases } = read("vectors").vectors;

const fields = (text) => text.split("-").map(Number);
// A day by the clock of JavaScript, which has a Gregorian calendar of its own; its day 0 is 1 January 1970.
const dayOf = (text) => {
  const [year, month, day] = fields(text);
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86400000 + 719163;
};

test("the calendars are those of the tables", () => {
  assert.deepEqual(bangla.CALENDARS, [...calendars.map(({ id }) => id), "gregorian"]);
  for (const { id, min_year, max_year, timezone, name } of calendars) {
    assert.deepEqual(bangla.calendarInfo(id, "en"), { name, minYear: min_year, maxYear: max_year, timeZone: timezone });
  }
});

for (const { id, years, basis, near_midnight } of calendars) {
  test(`every month of ${id}`, () => {
    const near = new Set(near_midnight.map(([year, month]) => `${year}-${month}`));
    for (const [year, first, lengths] of years) {
      if (bangla.toOrdinal(id, year, 1, 1) !== dayOf(first)) assert.fail(`${year} begins on ${first}`);
      for (let month = 1; month <= 12; month += 1) {
        const days = 29 + Number(lengths[month - 1]);
        if (bangla.monthLength(id, year, month) !== days) assert.fail(`${year}-${month} has ${days}`);
        const isNear = near.has(`${year}-${month}`);
        if (bangla.isNearMidnight(id, year, month) !== isNear) assert.fail(`${year}-${month}: ${isNear}`);
      }
    }
    for (const [first, last, known] of basis) {
      assert.equal(bangla.basis(id, first), known);
      assert.equal(bangla.basis(id, last), known);
    }
  });

  test(`every day of ${id}, 1900-2100`, () => {
    const [start, end] = [dayOf("1900-01-01"), dayOf("2100-12-31")];
    let days = 0;
    for (const [year, first, lengths] of years) {
      let ordinal = dayOf(first);
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= 29 + Number(lengths[month - 1]); day += 1, ordinal += 1) {
          if (ordinal < start || ordinal > end) continue;
          days += 1;
          const date = bangla.fromOrdinal(id, ordinal);
          if (date[0] !== year || date[1] !== month || date[2] !== day) assert.fail(`${ordinal}: ${date}`);
          if (bangla.toOrdinal(id, year, month, day) !== ordinal) assert.fail(`${year}-${month}-${day}`);
        }
      }
    }
    assert.equal(days, end - start + 1);
  });

  test(`the vectors of ${id}`, () => {
    const own = cases.filter(({ calendar }) => calendar === id);
    for (const [from, to] of [...Object.entries(pairs[id]), ...own.map((one) => [one.bangla, one.gregorian])]) {
      assert.deepEqual(bangla.convert(fields(from), id, "gregorian"), fields(to));
      assert.deepEqual(bangla.convert(fields(to), "gregorian", id), fields(from));
    }
  });
}

test("the Gregorian calendar is that of JavaScript, 1900-2100", () => {
  for (let ordinal = dayOf("1900-01-01"); ordinal <= dayOf("2100-12-31"); ordinal += 1) {
    const date = new Date((ordinal - 719163) * 86400000);
    const expected = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    if (bangla.fromOrdinal("gregorian", ordinal).join() !== expected.join()) assert.fail(`${ordinal}`);
    if (bangla.weekday(ordinal) !== (date.getUTCDay() + 6) % 7) assert.fail(`weekday of ${ordinal}`);
  }
});

test("words and figures are those of the library", () => {
  const words = JSON.parse(readFileSync(process.env.WORDS, "utf-8"));
  assert.ok(words.length > 1000);
  for (const [name, args, expected] of words) assert.equal(bangla[name](...args), expected, `${name}(${args})`);
});

test("today is the day of the calendar's own zone", () => {
  const late = new Date("2026-04-13T18:15:00Z"); // 00:15 in Dhaka, 23:45 in Kolkata
  assert.deepEqual(bangla.fromOrdinal("bangladesh", bangla.today("bangladesh", late)), [1433, 1, 1]);
  assert.deepEqual(bangla.fromOrdinal("gregorian", bangla.today("west-bengal", late)), [2026, 4, 13]);
});

test("what no calendar has is refused", () => {
  const refused = [
    [() => bangla.toOrdinal("bangladesh", 1425, 6, 31), /day 31 is not in 1-30/],
    [() => bangla.toOrdinal("bangladesh", 1430, 13, 1), /month 13 is not in 1-12/],
    [() => bangla.toOrdinal("bangladesh", 0, 1, 1), /year 0 is not in 1-9405/],
    [() => bangla.toOrdinal("bangladesh", 9406, 1, 1), /year 9406/],
    [() => bangla.toOrdinal("gregorian", 2023, 2, 29), /day 29 is not in 1-28/],
    [() => bangla.convert([1700, 4, 9], "gregorian", "west-bengal-drik"), /ordinal 620646 is not in 620647-/],
    [() => bangla.toOrdinal("tripura", 1430, 1, 1), /unknown calendar tripura/],
    [() => bangla.toOrdinal("toString", 1430, 1, 1), /unknown calendar toString/],
    [() => bangla.monthName("bangladesh", 1, "fr"), /unknown language fr/],
    [() => bangla.monthName("bangladesh", 1, "bn", "XX"), /unknown region XX/],
    [() => bangla.numberToWords(""), /not a number/],
    [() => bangla.numberToWords("12,34"), /not a number/],
    [() => bangla.numberToWords("1e3"), /not a number/],
    [() => bangla.numberToWords("1234567890123456"), /15 digits/],
    [() => bangla.numberToWords("0123"), /zero/],
    [() => bangla.takaToWords("1.234"), /two decimals/],
    [() => bangla.dateOrdinal(33), /day 33/],
  ];
  for (const [call, message] of refused) assert.throws(call, { name: "RangeError", message });
  for (const value of ["1430", 1430.5, NaN, null, undefined]) {
    assert.throws(() => bangla.toOrdinal("bangladesh", value, 1, 1), TypeError);
  }
});

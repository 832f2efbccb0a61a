/**
 * What is known of a calendar: its first and last year, and the civil zone whose today is its today.
 * @param {CalendarId} calendar
 * @param {Language} [lang]
 * @returns {{name: string, minYear: number, maxYear: number, timeZone: string}}
 */
export function calendarInfo(calendar: CalendarId, lang?: Language): {
    name: string;
    minYear: number;
    maxYear: number;
    timeZone: string;
};
/**
 * How well a year is known: by a published rule, reconstructed from print, attested by print, or only computed.
 * @param {CalendarId} calendar
 * @param {number} year
 * @returns {Basis}
 */
export function basis(calendar: CalendarId, year: number): Basis;
/**
 * Whether a month begins by an ingress within 35 minutes of midnight: another almanac may begin it a day off.
 * @param {CalendarId} calendar
 * @param {number} year
 * @param {number} month 1 to 12
 * @returns {boolean}
 */
export function isNearMidnight(calendar: CalendarId, year: number, month: number): boolean;
/**
 * The number of days in a month.
 * @param {CalendarId} calendar
 * @param {number} year
 * @param {number} month 1 to 12
 * @returns {number}
 */
export function monthLength(calendar: CalendarId, year: number, month: number): number;
/**
 * The ordinal of a date: days counted from 1 January of the Gregorian year 1, that day being 1.
 * @param {CalendarId} calendar
 * @param {number} year
 * @param {number} month 1 to 12
 * @param {number} day
 * @returns {number}
 */
export function toOrdinal(calendar: CalendarId, year: number, month: number, day: number): number;
/**
 * The year, month and day of an ordinal.
 * @param {CalendarId} calendar
 * @param {number} ordinal
 * @returns {[year: number, month: number, day: number]}
 */
export function fromOrdinal(calendar: CalendarId, ordinal: number): [year: number, month: number, day: number];
/**
 * A date of one calendar in another.
 * @param {[year: number, month: number, day: number]} date
 * @param {CalendarId} from
 * @param {CalendarId} to
 * @returns {[year: number, month: number, day: number]}
 */
export function convert([year, month, day]: [year: number, month: number, day: number], from: CalendarId, to: CalendarId): [year: number, month: number, day: number];
/**
 * The weekday of an ordinal, Monday being 0.
 * @param {number} ordinal
 * @returns {number}
 */
export function weekday(ordinal: number): number;
/**
 * The ordinal of today in the civil zone of a calendar.
 * @param {CalendarId} calendar
 * @param {Date} [now]
 * @returns {number}
 */
export function today(calendar: CalendarId, now?: Date): number;
/**
 * The name of a month of a calendar.
 * @param {CalendarId} calendar
 * @param {number} month 1 to 12
 * @param {Language} [lang]
 * @param {Region} [region] "IN" has অগস্ট for August
 * @returns {string}
 */
export function monthName(calendar: CalendarId, month: number, lang?: Language, region?: Region): string;
/**
 * The name of a weekday, Monday being 0.
 * @param {number} day 0 to 6
 * @param {Language} [lang]
 * @returns {string}
 */
export function weekdayName(day: number, lang?: Language): string;
/**
 * The season of a Bangla month: two months each, from Boishakh on.
 * @param {number} month 1 to 12
 * @param {Language} [lang]
 * @returns {string}
 */
export function seasonName(month: number, lang?: Language): string;
/**
 * A date as newspapers print it: ১৫ আশ্বিন ১৪৩০, 15 Ashwin 1430.
 * @param {CalendarId} calendar
 * @param {[year: number, month: number, day: number]} date
 * @param {Language} [lang]
 * @param {Region} [region]
 * @returns {string}
 */
export function formatDate(calendar: CalendarId, [year, month, day]: [year: number, month: number, day: number], lang?: Language, region?: Region): string;
/**
 * A day of the month in figures with its ending: ১লা, ১৫ই, ২১শে.
 * @param {number} day 1 to 32
 * @returns {string}
 */
export function dateOrdinal(day: number): string;
/**
 * The same text with Bengali digits.
 * @param {string} text
 * @returns {string}
 */
export function toBanglaDigits(text: string): string;
/**
 * The same text with ASCII digits.
 * @param {string} text
 * @returns {string}
 */
export function toAsciiDigits(text: string): string;
/**
 * A number in words, as Bangladesh ("BD") or West Bengal ("IN") says it; decimals are read digit by digit.
 * @param {string} text figures in Bengali or ASCII digits, with or without commas, of at most 15 digits
 * @param {Region} [region]
 * @returns {string}
 */
export function numberToWords(text: string, region?: Region): string;
/**
 * An amount in words, in টাকা and পয়সা, closed with মাত্র; more than two decimals are refused.
 * @param {string} text
 * @param {Region} [region]
 * @returns {string}
 */
export function takaToWords(text: string, region?: Region): string;
/**
 * A number grouped by lakhs and crores, in Bengali digits: ১২,৩৪,৫৬৭.
 * @param {string} text
 * @returns {string}
 */
export function formatNumber(text: string): string;
/**
 * The ids of the calendars: the Bangla ones, the official one of Bangladesh first, and "gregorian".
 * @type {readonly CalendarId[]}
 */
export const CALENDARS: readonly CalendarId[];
export type CalendarId = "bangladesh" | "bangladesh-2019" | "bangladesh-1995" | "west-bengal" | "west-bengal-drik" | "gregorian";
export type Basis = "computed" | "attested" | "reconstructed" | "published";
export type Language = "bn" | "en";
export type Region = "BD" | "IN";

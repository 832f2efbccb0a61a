/**
 * The Bangla calendars and the Gregorian one, Bengali digits and number words.
 *
 * No dependency. What stands between the two marks is generated from the tables of bangla_calendar
 * (docs/porting.md); the types in bangla-calendar.d.mts are generated from the comments. MIT licence.
 */

// begin of the tables
/** @typedef {"bangladesh" | "bangladesh-2019" | "bangladesh-1995" | "west-bengal" | "west-bengal-drik" | "gregorian"} CalendarId */
/** @typedef {"computed" | "attested" | "reconstructed" | "published"} Basis */
/** @typedef {"bn" | "en"} Language */
/** @typedef {"BD" | "IN"} Region */
const TABLE = {"bangladesh":{"name":{"bn":"বাংলাদেশের সরকারি বর্ষপঞ্জি","en":"Bangladesh, official"},"minYear":1,"maxYear":9405,"timeZone":"Asia/Dhaka","rules":[[1,"west-bengal"],[1395,"bangladesh-1988"],[1402,"bangladesh-1995"],[1426,"bangladesh-2019"]],"spans":[[1,"computed"],[1225,"attested"],[1395,"reconstructed"],[1402,"published"]]},"bangladesh-2019":{"name":{"bn":"বাংলা একাডেমির ২০১৯ সালের নিয়ম","en":"Bangladesh, rule of 2019"},"minYear":1,"maxYear":9405,"timeZone":"Asia/Dhaka","rules":[[1,"bangladesh-2019"]],"spans":[[1,"computed"],[1426,"published"]]},"bangladesh-1995":{"name":{"bn":"বাংলা একাডেমির ১৯৯৫ সালের নিয়ম","en":"Bangladesh, rule of 1995"},"minYear":1,"maxYear":9405,"timeZone":"Asia/Dhaka","rules":[[1,"bangladesh-1995"]],"spans":[[1,"computed"],[1402,"published"],[1426,"computed"]]},"west-bengal":{"name":{"bn":"সূর্যসিদ্ধান্ত পঞ্জিকা","en":"West Bengal, Surya Siddhanta"},"minYear":1,"maxYear":3000,"timeZone":"Asia/Kolkata","rules":[[1,"west-bengal"]],"spans":[[1,"computed"],[1225,"attested"],[1434,"computed"]]},"west-bengal-drik":{"name":{"bn":"বিশুদ্ধ সিদ্ধান্ত পঞ্জিকা","en":"West Bengal, Drik"},"minYear":1107,"maxYear":1606,"timeZone":"Asia/Kolkata","rules":[[1107,"west-bengal-drik"]],"spans":[[1107,"computed"],[1425,"attested"],[1432,"computed"]]},"gregorian":{"name":{"bn":"গ্রেগরীয়","en":"Gregorian"},"minYear":1,"maxYear":9999,"timeZone":"UTC","rules":[[1,"gregorian"]],"spans":[[1,"published"]]}};
const FIXED = {"bangladesh-2019":[31,31,31,31,31,31,30,30,30,30,29,30],"bangladesh-1995":[31,31,31,31,31,30,30,30,30,30,30,30]};
const PACKED = {"west-bengal":{"minYear":1,"firstDay":216670,"months":"u5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5UGrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGe5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVr5RFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UGfpUSrqQVrtRFu5UGfpUSrqQVr5RFu5UGrqESrqQVr5RFu5UGrqEVrqRFr5RFu5UGrqEVrqRFu5RFu5USrqQVrqRFu5UFu5USrqQVrqRFu5UFu5USrqQVrtRFu5UGfpUSrqQVr5RFu5UGfqESrqQVr5RFu5UGrqEVrqQVr5RFu5UGrqEVrqRFu5RFu5UGrqEVrqRFu5UFu5USrqQVrqRFu5UFu5US","near":"AAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAAIACAQAAAIAAAAAAAAkAAADAAAAAAAAAAAQgAAAAAAABAEIAAAAAAAIAACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAQgAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAEIAACAQAAAIACAAAAAAAAAABAAAkAAADAAAQgAAAAAAQhAAAAAAABAEIAAAAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAAIACAQAAAIAAAAAAAAkAAADAAAAAAAAAAAQgAAAAAAABAEIAAAAAAAIAACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAgAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAABAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQgAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAEIAACAQAAAIACAAAAAAAAAABAAAkAAADAAAQgAAAAAAQhAAAAAAABAEIAAAAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAAAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAAIACAQAAAIAAAAAAAAkAAADAAAAAAAAAAAQgAAAAAAABAEIAAAAAAAIAACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAQgAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAEIAACAQAAAIACAAAAAAAAAABAAAkAAADAAAQgAAAAAAQhAAAAAAABAEIAAAAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAAAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQBAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAAIACAQAAAAAAAAAAAAkAAADAAAAAAAAAAAQgAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAEIAACAQAAAIACAAAAAAAAAABAAAkAAADAAAQgAAAAAAQhAAAAAAABAEIAAAAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAAAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAEAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAgAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAIIACAQAAAAAAAAAAAAkAAADAAAAAAAAAAAQgAAAAAAABAEAAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAQBAEAAAAAAAEIAACAQAAAIACAAAAAAAAAABAAAkAAADAAAAgAAAAAAQhAAAAAAABAEIAAAAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAEIAACAQAAAIACAAAAAAAAAABAAAkAAADAAAQgAAAAAAQhAAAAAAABAEIAAAAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAAAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAEAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAgAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAIIACAQAAAAAAAAAAAAkAAADAAAAAAAAAAAQgAAAAAAABAEAAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAQBAEAAAAAAAEIAACAQAAAIACAAAAAAAAAABAAAkAAADAAAAgAAAAAAQhAAAAAAABAEIAAAAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAAAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAAIACAQAAAAAAAABAAAkAAADAAAAAAAAAAAQhAAAAAAABAEIAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAAAAABAAAkAAADAAAQgAAAAAAQhAEAAAAABAEIAACAQAAIIACAQAAAAAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIIACAQAAAIAAAAAAAAkAAABAAAkAAACAAAQgAAAAAAQBAEAAAAAAAEIAACAQAAAIACAAAAAAAAAABAAAkAAADAAAAgAAAAAAQhAAAAAAABAEIAAAAQAAIIACAQAAAIAAAAAAAAkAAADAAAEAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAgAAABAAAkAAADAAAQgAAAAAAQhAEAAAAAAAEIAACAQAAIIACAQAAAAAAAAAAAAkAAADAAAAAAAAAAAQhAAAAAAABAEAAAAAAAAIIACAQAAAIAAAAAAAAkAAADAAAkAAACAAAQgAAAAAAQBAEAAAAAAAAIAACAQAAAIACAAAAAAAAAABAAAkAAADAAAAgAAAAAAQhAEAAAAABAEIAAAAQAAIIACAQAAAIAAAAAAAAkAAADAAAAAAACAAAQgAAAAAAABAEAAAAAAAAIAACAQAAAIAAAAAAAAkA"},"bangladesh-1988":{"minYear":1395,"firstDay":725841,"months":"qpVVqpVWqpVVqpVVqpVVqpVVqpVV"},"west-bengal-drik":{"minYear":1107,"firstDay":620647,"months":"rqRGe5USq5UVrqRFuqRGe5USq5UVrqRFuqRGq5USrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqUGq5UVrpUVrqRGe2USq5UVrpUVrqRGe5USq5UVrqFFrqRGe5USq5UVrqRFuqRGe5USq5UVrqRFuqRGe5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqUGq5UVrpUVrqRGeqUSq5UVrpUVrqRGe5USq5UVrqFFrqRGe5USq5UVrqRFuqRGe5USq5UVrqRFuqRGe5UVq5UVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqUGq5UVrpUVrqRGeqUSq5UVrpUVrqRGe2USq5UVrqFFrqRGe5USq5UVrqRFrqRGe5USq5UVrqRFuqRGe5UVq5UVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqUSq5UVrpUVrqRGeqUSq5UVrpVFrqRGe5USq5UVrpVFrqRGe5USq5UVrqRFrqRGe5USq5UVrqRFuqRGe5UVq5UVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqUSq5UVrpUVrqRGeqUSq5UVrpVFrqRGe2USq5UVrpVFrqRGe5USq5UVrqRFrqRGe5USq5UVrqRFuqRGe5UVq5UVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqUSq5UVrpUVrqRGeqUSq5UVrpVFrqRGeqUSq5UVrpVFrqRGe5USq5UVrqRFrqRGe5USq5UVrqRFuqRGe5UVq5UVrqRFuqRGq5UVq5UVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqUSq5UVrpUVrqRGeqUSq5UVrpVFrqRGeqUSq5UVrpVFrqRGe5USq5UVrqRFrqRGe5USq5UVrqRFuqRGe5UVq5UVrqRFuqRGq5UVq5UVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqUGq5UVrpUVrqRFuqUSq5UVrpUVrqRGeqUSq5UVrpVFrqRGeqUSq5UVrpVFrqRGe5USq5UVrqRFrqRGe5USq5UVrqRFrqRGe5UVq5UVrqRFuqRGq5UVq5UVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqUGq5UVrpUVrqRFuqUSq5UVrpUVrqRGeqUSq5UVrpVFrqRGeqUSq5UVrpVFrqRGe2USq5UVrqRFrqRGe5USq5UVrqRFrqRGe5UVq5UVrqRFuqRGq5UVq5UVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqRGq5UVrpUVrqRFuqUSq5UVrpUVrqRGeqUSq5UVrpVFrqRGeqUSq5UVrpVFrqRGeqUSq5UVrqRFrqRGe5USq5UVrqRFrqRGe5UVq5UVrqRFuqRGe5UVq5UVrqRFuqRGq5UVq5UVrqRFuqRGq5UVrpUVrqRFuqUGq5UVrpUVrqRFuqUSq5UVrpUVrqRGeqUSq5UVrpVFrqRGeqUSq5UVrpVFrqRGeqUSq5UVrpVFrqRGe5USq5UVrqRFrqRGe5UVq5UVrqRFuqRGe5UVq5UVrqRFuqRGq5UVq5UVrqRFuqRGq5UVrpUVrqRFuqUGq5UVrpUVrqRFuqUSq5UVrpUVrqRGeqUSq5UVrpVFrqRGeqUSq5UVrpVFrqRGeqUSq5UVrqFFrqRGetUSq5UVrqRFrqRGe5UVq5UVrqRFrqRGe5UVq5UVrqRFuqRGq5UVq5UVrqRFuqRGq5UVrpUVrqRFuqUGq5UVrpUVrqRFuqUSq5UVrpUVrqRF","near":"IAAAAAAQIAQAEAAAAAQBEAAAAAQAAAAAAAAAAAAAAAAAAAAAAIAAAAAAgKAAAAAAjCAAAkAADAAAA0IAAAAAAQIAAAEAAAAAQBEAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAgKAAAAAAjCAAAkAADAAAA0IAAAAAAQIAAAAAAAAAQBEAAAAAQAAAAAAAAAAAAAAAAAAAAAAKAAAAAAgKAAAEAAjAAAAEAADAAAA0AAAAAAAQIAABAAAAAAQBEAAAAAQAEAAAAAAAAAAAAAAAAAAAAIAAAAAAgKAAAAAAiAAAAEAADAAAAwAABAAAAQIAABAAAAIAQBEAAAAAQAEAAAAAAAAAAAAAAAAAAAAKAAAAAAgKAAAEAAgAAAAEAADAAAAwAADAAAAwIAABAAAAIAQBEAAAAAQAEAAAAAAAAAAAAAAAAAAAAKAAAAAAgKAAAEAAgAAAAEAADAAAAwAADAAAAwIAABAAAAIAQBEAAAAAQAEAAAAAAAAAAAAAAAAAAAAKAAAAAAgCAAAEAAgAAAAEAADAAAAwAADAAAAwIAABAAAAIAQBAAAAAAQAEAAAAAAAEAAAAAAAAAAAAKAAAAAAgCAAAEAAgAAAAEAACAAAAwAADAAAAwAAABAAAAIAABAAAAIAQAEAAAAAAAEAAAAIAAAAAAAKAAAAAAgKAAAEAAgAAAAEAAAAAAAwAADAAAAwAADBAAAAIAQBAAAAIAQAEAAAAAQAEAAAAIAAAAAAAKAAAAAAACAAAEAAgAAAAEAAAAAAAgAADAAAAwAADBAAAAIAABAAAAIAQAAAAAAAQAEAAAAAAAAAAAAKAAAAAAgCAAAEAAgAAAAEAAAAAAAwAADAAAAwAADBAAAAIAABAAAAIAQAAAAAAAQAEAAAAAAAEAAAAKAAAAAAgCAAAEAAgAAAAEAAAAAAAAAAAAAAAwAADBAAAgAACBAAAAIAQAAAAAIAQAEAAAAAAAEAAAAKAAAAAAAKAAAEAA"}};
const MONTHS = {"bangla":{"bn":["বৈশাখ","জ্যৈষ্ঠ","আষাঢ়","শ্রাবণ","ভাদ্র","আশ্বিন","কার্তিক","অগ্রহায়ণ","পৌষ","মাঘ","ফাল্গুন","চৈত্র"],"en":["Boishakh","Joishtho","Asharh","Srabon","Bhadro","Ashwin","Kartik","Ogrohayon","Poush","Magh","Falgun","Choitro"]},"gregorian":{"bn":["জানুয়ারি","ফেব্রুয়ারি","মার্চ","এপ্রিল","মে","জুন","জুলাই","আগস্ট","সেপ্টেম্বর","অক্টোবর","নভেম্বর","ডিসেম্বর"],"en":["January","February","March","April","May","June","July","August","September","October","November","December"]}};
const INDIAN_MONTHS = {"8":"অগস্ট"};
const WEEKDAYS = {"bn":["সোমবার","মঙ্গলবার","বুধবার","বৃহস্পতিবার","শুক্রবার","শনিবার","রবিবার"],"en":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]};
const SEASONS = {"bn":["গ্রীষ্ম","বর্ষা","শরৎ","হেমন্ত","শীত","বসন্ত"],"en":["Grishmo","Borsha","Shorot","Hemonto","Sheet","Boshonto"]};
const CARDINALS = ["শূন্য","এক","দুই","তিন","চার","পাঁচ","ছয়","সাত","আট","নয়","দশ","এগারো","বারো","তেরো","চৌদ্দ","পনেরো","ষোলো","সতেরো","আঠারো","উনিশ","বিশ","একুশ","বাইশ","তেইশ","চব্বিশ","পঁচিশ","ছাব্বিশ","সাতাশ","আটাশ","উনত্রিশ","ত্রিশ","একত্রিশ","বত্রিশ","তেত্রিশ","চৌত্রিশ","পঁয়ত্রিশ","ছত্রিশ","সাঁইত্রিশ","আটত্রিশ","উনচল্লিশ","চল্লিশ","একচল্লিশ","বিয়াল্লিশ","তেতাল্লিশ","চুয়াল্লিশ","পঁয়তাল্লিশ","ছেচল্লিশ","সাতচল্লিশ","আটচল্লিশ","উনপঞ্চাশ","পঞ্চাশ","একান্ন","বায়ান্ন","তিপ্পান্ন","চুয়ান্ন","পঞ্চান্ন","ছাপ্পান্ন","সাতান্ন","আটান্ন","উনষাট","ষাট","একষট্টি","বাষট্টি","তেষট্টি","চৌষট্টি","পঁয়ষট্টি","ছেষট্টি","সাতষট্টি","আটষট্টি","উনসত্তর","সত্তর","একাত্তর","বাহাত্তর","তিয়াত্তর","চুয়াত্তর","পঁচাত্তর","ছিয়াত্তর","সাতাত্তর","আটাত্তর","উনআশি","আশি","একাশি","বিরাশি","তিরাশি","চুরাশি","পঁচাশি","ছিয়াশি","সাতাশি","আটাশি","উননব্বই","নব্বই","একানব্বই","বিরানব্বই","তিরানব্বই","চুরানব্বই","পঁচানব্বই","ছিয়ানব্বই","সাতানব্বই","আটানব্বই","নিরানব্বই"];
const DAY_ENDINGS = ["লা","রা","রা","ঠা","ই","ই","ই","ই","ই","ই","ই","ই","ই","ই","ই","ই","ই","ই","শে","শে","শে","শে","শে","শে","শে","শে","শে","শে","শে","শে","শে","শে"];
const DIGITS = "০১২৩৪৫৬৭৮৯";
const REGIONS = {"BD":{"hundred":"শ","lakh":"লাখ","cardinals":{},"hundreds":{}},"IN":{"hundred":"শো","lakh":"লক্ষ","cardinals":{"14":"চোদ্দো","88":"অষ্টাশি","20":"কুড়ি"},"hundreds":{"2":"দুশো","6":"ছশো"}}};
const THOUSAND = "হাজার";
const CRORE = "কোটি";
const POINT = "দশমিক";
const NEGATIVE = "ঋণাত্মক";
const MONEY = {"unit":"টাকা","subunit":"পয়সা","only":"মাত্র"};
// end of the tables

const ERA = 593; // a Bengali year begins in the Gregorian year that is this many later
const SHORTEST_MONTH = 29;
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const FALGUN = 11;

// Checks

function integer(what, value, first, last) {
  if (!Number.isInteger(value)) throw new TypeError(`${what} must be an integer, got ${String(value)}`);
  if (value < first || value > last) throw new RangeError(`${what} ${value} is not in ${first}-${last}`);
  return value;
}

function known(what, value, choices) {
  if (!Object.hasOwn(choices, value)) {
    throw new RangeError(`unknown ${what} ${String(value)}: must be one of ${Object.keys(choices).join(", ")}`);
  }
  return choices[value];
}

// The Gregorian calendar, in which the days are counted

function isLeap(year) {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days before a year; the first day of the year 1 is day 1. */
function daysBefore(year) {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function gregorianLengths(year) {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

// The Bangla calendars: each year has a first day and twelve lengths

/** The rules of Bangladesh: from 14 April, the leap day ends Falgun where the Gregorian year Y + 594 has one. */
function fixedRule(lengths) {
  return {
    newYear: (year) => daysBefore(year + ERA) + (isLeap(year + ERA) ? 105 : 104),
    lengths: (year) => lengths.map((days, at) => days + (at === FALGUN - 1 && isLeap(year + ERA + 1) ? 1 : 0)),
  };
}

/** Packed years: for each month two bits, its days beyond 29, and so four characters for a year. */
function packedYears({ minYear, firstDay, months }) {
  const lengths = (year) => {
    const packed = months.slice((year - minYear) * 4, (year - minYear) * 4 + 4);
    return [...packed].flatMap((sign) => {
      const bits = BASE64.indexOf(sign);
      return [bits >> 4, (bits >> 2) & 3, bits & 3].map((days) => days + SHORTEST_MONTH);
    });
  };
  const firstDays = [firstDay];
  for (let year = minYear; year < minYear + months.length / 4; year += 1) {
    firstDays.push(firstDays.at(-1) + lengths(year).reduce((sum, days) => sum + days));
  }
  return { newYear: (year) => firstDays[year - minYear], lengths };
}

const made = new Map();

function makeRule(name) {
  if (name === "gregorian") return { newYear: (year) => daysBefore(year) + 1, lengths: gregorianLengths };
  return name in FIXED ? fixedRule(FIXED[name]) : packedYears(PACKED[name]);
}

/** The rule by which a calendar counts a year: Bangladesh had several, one after the other. */
function ruleOf(calendar, year) {
  const [, name] = TABLE[calendar].rules.findLast(([first]) => first <= year);
  if (!made.has(name)) made.set(name, { ...makeRule(name), ends: new Map() });
  return made.get(name);
}

/** The day before each month of a year, and at the end its last day. */
function ends(calendar, year) {
  const counted = ruleOf(calendar, year);
  let found = counted.ends.get(year);
  if (!found) {
    found = [counted.newYear(year) - 1];
    for (const days of counted.lengths(year)) found.push(found.at(-1) + days);
    counted.ends.set(year, found);
  }
  return found;
}

/**
 * The ids of the calendars: the Bangla ones, the official one of Bangladesh first, and "gregorian".
 * @type {readonly CalendarId[]}
 */
export const CALENDARS = Object.freeze(Object.keys(TABLE));

/**
 * What is known of a calendar: its first and last year, and the civil zone whose today is its today.
 * @param {CalendarId} calendar
 * @param {Language} [lang]
 * @returns {{name: string, minYear: number, maxYear: number, timeZone: string}}
 */
export function calendarInfo(calendar, lang = "bn") {
  const { name, minYear, maxYear, timeZone } = known("calendar", calendar, TABLE);
  return { name: known("language", lang, name), minYear, maxYear, timeZone };
}

/**
 * How well a year is known: by a published rule, reconstructed from print, attested by print, or only computed.
 * @param {CalendarId} calendar
 * @param {number} year
 * @returns {Basis}
 */
export function basis(calendar, year) {
  const { minYear, maxYear, spans } = known("calendar", calendar, TABLE);
  integer("year", year, minYear, maxYear);
  return spans.findLast(([first]) => first <= year)[1];
}

/**
 * Whether a month begins by an ingress within 35 minutes of midnight: another almanac may begin it a day off.
 * @param {CalendarId} calendar
 * @param {number} year
 * @param {number} month 1 to 12
 * @returns {boolean}
 */
export function isNearMidnight(calendar, year, month) {
  const { minYear, maxYear, rules } = known("calendar", calendar, TABLE);
  integer("year", year, minYear, maxYear);
  integer("month", month, 1, 12);
  const packed = PACKED[rules.findLast(([first]) => first <= year)[1]];
  if (!packed?.near) return false;
  const at = (year - packed.minYear) * 2 + (month > 6 ? 1 : 0);
  return ((BASE64.indexOf(packed.near[at]) >> (5 - ((month - 1) % 6))) & 1) === 1;
}

/**
 * The number of days in a month.
 * @param {CalendarId} calendar
 * @param {number} year
 * @param {number} month 1 to 12
 * @returns {number}
 */
export function monthLength(calendar, year, month) {
  const { minYear, maxYear } = known("calendar", calendar, TABLE);
  integer("year", year, minYear, maxYear);
  integer("month", month, 1, 12);
  const found = ends(calendar, year);
  return found[month] - found[month - 1];
}

/**
 * The ordinal of a date: days counted from 1 January of the Gregorian year 1, that day being 1.
 * @param {CalendarId} calendar
 * @param {number} year
 * @param {number} month 1 to 12
 * @param {number} day
 * @returns {number}
 */
export function toOrdinal(calendar, year, month, day) {
  integer("day", day, 1, monthLength(calendar, year, month));
  return ends(calendar, year)[month - 1] + day;
}

/**
 * The year, month and day of an ordinal.
 * @param {CalendarId} calendar
 * @param {number} ordinal
 * @returns {[year: number, month: number, day: number]}
 */
export function fromOrdinal(calendar, ordinal) {
  const { minYear, maxYear } = known("calendar", calendar, TABLE);
  integer("ordinal", ordinal, ends(calendar, minYear)[0] + 1, ends(calendar, maxYear)[12]);
  const era = calendar === "gregorian" ? 0 : ERA;
  // The guess may be a year too late, and near the end one too early.
  let year = Math.min(Math.max(Math.floor(ordinal / 365.2425) + 1 - era, minYear), maxYear);
  while (ordinal <= ends(calendar, year)[0]) year -= 1;
  while (ordinal > ends(calendar, year)[12]) year += 1;
  const before = ends(calendar, year);
  const month = before.findIndex((day) => ordinal <= day);
  return [year, month, ordinal - before[month - 1]];
}

/**
 * A date of one calendar in another.
 * @param {[year: number, month: number, day: number]} date
 * @param {CalendarId} from
 * @param {CalendarId} to
 * @returns {[year: number, month: number, day: number]}
 */
export function convert([year, month, day], from, to) {
  return fromOrdinal(to, toOrdinal(from, year, month, day));
}

/**
 * The weekday of an ordinal, Monday being 0.
 * @param {number} ordinal
 * @returns {number}
 */
export function weekday(ordinal) {
  return (integer("ordinal", ordinal, 1, Number.MAX_SAFE_INTEGER) - 1) % 7;
}

/**
 * The ordinal of today in the civil zone of a calendar.
 * @param {CalendarId} calendar
 * @param {Date} [now]
 * @returns {number}
 */
export function today(calendar, now = new Date()) {
  const { timeZone } = calendarInfo(calendar);
  const parts = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone, year: "numeric", month: "numeric", day: "numeric",
  }).formatToParts(now);
  const field = (type) => Number(parts.find((part) => part.type === type).value);
  return toOrdinal("gregorian", field("year"), field("month"), field("day"));
}

// Names

/**
 * The name of a month of a calendar.
 * @param {CalendarId} calendar
 * @param {number} month 1 to 12
 * @param {Language} [lang]
 * @param {Region} [region] "IN" has অগস্ট for August
 * @returns {string}
 */
export function monthName(calendar, month, lang = "bn", region = "BD") {
  known("calendar", calendar, TABLE);
  known("region", region, REGIONS);
  const names = MONTHS[calendar === "gregorian" ? "gregorian" : "bangla"];
  const at = integer("month", month, 1, 12) - 1;
  const indian = calendar === "gregorian" && lang === "bn" && region === "IN" && INDIAN_MONTHS[month];
  return indian || known("language", lang, names)[at];
}

/**
 * The name of a weekday, Monday being 0.
 * @param {number} day 0 to 6
 * @param {Language} [lang]
 * @returns {string}
 */
export function weekdayName(day, lang = "bn") {
  return known("language", lang, WEEKDAYS)[integer("weekday", day, 0, 6)];
}

/**
 * The season of a Bangla month: two months each, from Boishakh on.
 * @param {number} month 1 to 12
 * @param {Language} [lang]
 * @returns {string}
 */
export function seasonName(month, lang = "bn") {
  return known("language", lang, SEASONS)[(integer("month", month, 1, 12) - 1) >> 1];
}

/**
 * A date as newspapers print it: ১৫ আশ্বিন ১৪৩০, 15 Ashwin 1430.
 * @param {CalendarId} calendar
 * @param {[year: number, month: number, day: number]} date
 * @param {Language} [lang]
 * @param {Region} [region]
 * @returns {string}
 */
export function formatDate(calendar, [year, month, day], lang = "bn", region = "BD") {
  toOrdinal(calendar, year, month, day);
  const text = `${day} ${monthName(calendar, month, lang, region)} ${year}`;
  return lang === "bn" ? toBanglaDigits(text) : text;
}

/**
 * A day of the month in figures with its ending: ১লা, ১৫ই, ২১শে.
 * @param {number} day 1 to 32
 * @returns {string}
 */
export function dateOrdinal(day) {
  return toBanglaDigits(`${integer("day", day, 1, 32)}${DAY_ENDINGS[day - 1]}`);
}

// Digits and numbers

/**
 * The same text with Bengali digits.
 * @param {string} text
 * @returns {string}
 */
export function toBanglaDigits(text) {
  return text.replace(/[0-9]/g, (digit) => DIGITS[digit]);
}

/**
 * The same text with ASCII digits.
 * @param {string} text
 * @returns {string}
 */
export function toAsciiDigits(text) {
  return text.replace(/[০-৯]/g, (digit) => DIGITS.indexOf(digit));
}

const GROUPED = /^-?(\d+|\d{1,2}(,\d{2})*,\d{3}|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** The sign, whole digits and decimals of a typed number, or an error. */
function numberParts(text) {
  const plain = toAsciiDigits(text).trim().replace(/^[−–]/, "-");
  if (!GROUPED.test(plain)) throw new RangeError(`not a number: ${text}`);
  const [whole, decimals = ""] = plain.replace(/,/g, "").split(".");
  const digits = whole.replace("-", "");
  if (/^0\d\d/.test(digits)) throw new RangeError(`begins with a zero, as codes do: ${text}`);
  if (digits.length > 15) throw new RangeError(`more than 15 digits: ${text}`);
  return { minus: whole.startsWith("-"), whole: Number(digits), decimals };
}

function wordsOf(n, region) {
  const { hundred, lakh, cardinals, hundreds } = known("region", region, REGIONS);
  const word = (below100) => cardinals[below100] ?? CARDINALS[below100];
  const below = (number) => {
    const parts = [];
    if (number >= 1e7) parts.push(...below(Math.floor(number / 1e7)), CRORE);
    const [lakhs, thousands, ofHundred, rest] = [
      Math.floor(number / 1e5) % 100, Math.floor(number / 1000) % 100, Math.floor(number / 100) % 10, number % 100,
    ];
    if (lakhs) parts.push(word(lakhs), lakh);
    if (thousands) parts.push(word(thousands), THOUSAND);
    if (ofHundred) parts.push(hundreds[ofHundred] ?? word(ofHundred) + hundred);
    if (rest) parts.push(word(rest));
    return parts;
  };
  return n === 0 ? CARDINALS[0] : below(n).join(" ");
}

/**
 * A number in words, as Bangladesh ("BD") or West Bengal ("IN") says it; decimals are read digit by digit.
 * @param {string} text figures in Bengali or ASCII digits, with or without commas, of at most 15 digits
 * @param {Region} [region]
 * @returns {string}
 */
export function numberToWords(text, region = "BD") {
  const { minus, whole, decimals } = numberParts(text);
  const zero = whole === 0 && !/[1-9]/.test(decimals);
  const words = minus && !zero ? [NEGATIVE] : [];
  words.push(wordsOf(whole, region));
  if (decimals) words.push(POINT, ...[...decimals].map((digit) => CARDINALS[digit]));
  return words.join(" ");
}

/**
 * An amount in words, in টাকা and পয়সা, closed with মাত্র; more than two decimals are refused.
 * @param {string} text
 * @param {Region} [region]
 * @returns {string}
 */
export function takaToWords(text, region = "BD") {
  const { minus, whole, decimals } = numberParts(text);
  if (decimals.length > 2) throw new RangeError(`more than two decimals: ${text}`);
  const paisa = Number(decimals.padEnd(2, "0"));
  const words = minus && (whole || paisa) ? [NEGATIVE] : [];
  if (whole || !paisa) words.push(wordsOf(whole, region), MONEY.unit);
  if (paisa) words.push(wordsOf(paisa, region), MONEY.subunit);
  return [...words, MONEY.only].join(" ");
}

/**
 * A number grouped by lakhs and crores, in Bengali digits: ১২,৩৪,৫৬৭.
 * @param {string} text
 * @returns {string}
 */
export function formatNumber(text) {
  const { minus, whole, decimals } = numberParts(text);
  const grouped = String(whole).replace(/\B(?=(\d{2})*\d{3}$)/g, ",");
  return toBanglaDigits(`${minus ? "-" : ""}${grouped}${decimals && "."}${decimals}`);
}

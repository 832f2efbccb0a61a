/* The calendar beside a Bangla date: a dialog with a grid of days, after the date picker of the ARIA Authoring
   Practices. Days are counted from 1 January 1970, as browsers count them; which months there are, and what
   everything is called, the page says. Keys: arrows for days and weeks, Home and End within a week, PageUp and
   PageDown for months, with Shift for years, Enter or Space to choose, Escape to leave. */
(function () {
  "use strict";

  const DAY = 86400000;
  const SHORTEST_MONTH = 29;
  const pickers = new WeakMap();

  document.documentElement.classList.add("bangla-date-script");

  function element(name, properties, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in made) made[key] = value;
      else made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  /* The months of one calendar, and what its days are called. */
  class Calendar {
    constructor(told) {
      this.told = told;
      this.starts = [told.firstDay];
      for (const sign of told.lengths) this.starts.push(this.starts.at(-1) + SHORTEST_MONTH + Number(sign));
    }

    get months() { return this.starts.length - 1; }
    has(day) { return day >= this.starts[0] && day < this.starts.at(-1); }
    monthOf(day) { return this.starts.findIndex((start) => start > day) - 1; }
    length(month) { return this.starts[month + 1] - this.starts[month]; }
    number(value) { return String(value).replace(/[0-9]/g, (digit) => this.told.digits[digit]); }
    weekday(day) { return (((day + 4) % 7) + 7) % 7; }

    monthName(month) {
      return `${this.told.months[month % 12]} ${this.number(this.told.year + Math.floor(month / 12))}`;
    }

    text(day) {
      const month = this.monthOf(day);
      return `${this.number(day - this.starts[month] + 1)} ${this.monthName(month)}`;
    }

    gregorian(day) {
      const date = new Date(day * DAY);
      const month = `${this.told.gregorianMonths[date.getUTCMonth()]} ${this.number(date.getUTCFullYear())}`;
      return { date: this.number(date.getUTCDate()), month, text: `${this.number(date.getUTCDate())} ${month}` };
    }

    longGregorian(day) { return `${this.told.weekdays[this.weekday(day)]}, ${this.gregorian(day).text}`; }

    /* The day of a text as this calendar writes it, or null: everything else is read by the server. */
    read(text) {
      const words = text.trim().split(" ");
      const month = this.told.months.findIndex((name) => name === words.slice(1, -1).join(" "));
      const [number, year] = [words[0], words.at(-1)].map((figures) => this.value(figures));
      const index = (year - this.told.year) * 12 + month;
      if (month < 0 || !(index >= 0 && index < this.months && number >= 1 && number <= this.length(index))) return null;
      return this.starts[index] + number - 1;
    }

    value(figures) {
      const digits = [...figures].map((sign) => this.told.digits.indexOf(sign));
      return digits.length && digits.every((digit) => digit >= 0) ? Number(digits.join("")) : NaN;
    }

    today() {
      const parts = new Intl.DateTimeFormat("en-u-nu-latn", {
        timeZone: this.told.timeZone, year: "numeric", month: "numeric", day: "numeric",
      }).formatToParts(new Date());
      const part = (type) => Number(parts.find((one) => one.type === type).value);
      return Date.UTC(part("year"), part("month") - 1, part("day")) / DAY;
    }
  }

  class Picker {
    constructor(root) {
      this.input = root.querySelector("input");
      this.other = root.querySelector(".bangla-date-other");
      this.calendar = new Calendar(JSON.parse(root.querySelector("script").textContent));
      // What the server has read, until something is typed.
      this.day = this.calendar.told.day;
      this.build(root);
    }

    build(root) {
      const texts = this.calendar.told.texts;
      const step = (name, sign, months) => element("button", {
        type: "button", ariaLabel: texts[name], title: texts[name], onclick: () => this.turn(months),
      }, sign);
      this.back = [step("previous year", "«", -12), step("previous month", "‹", -1)];
      this.forth = [step("next month", "›", 1), step("next year", "»", 12)];
      this.title = element("p", { className: "bangla-date-title", ariaLive: "polite" });
      const names = this.calendar.told.weekdays.map((name, index) => element(
        "th", { scope: "col", abbr: name }, this.calendar.told.weekdaysShort[index],
      ));
      this.body = element("tbody", {});
      this.grid = element(
        "table", { role: "grid", ariaLabel: texts.dialog }, element("thead", {}, element("tr", {}, ...names)), this.body,
      );
      this.grid.addEventListener("keydown", (event) => this.key(event));
      this.grid.addEventListener("click", (event) => this.choose(event.target.closest("td")));
      const foot = [
        element("button", { type: "button", onclick: () => this.show(this.calendar.today(), true) }, texts.today),
        element("button", { type: "button", onclick: () => this.leave() }, texts.close),
      ];
      this.dialog = element(
        "dialog", { className: "bangla-date-dialog", ariaLabel: texts.dialog },
        element("div", { className: "bangla-date-head" }, ...this.back, this.title, ...this.forth),
        this.grid,
        element("div", { className: "bangla-date-foot" }, ...foot),
      );
      this.dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        this.leave();
      });
      root.append(this.dialog);
    }

    open() {
      const typed = this.input.value.trim() === "" ? null : (this.calendar.read(this.input.value) ?? this.day);
      this.selected = typed;
      this.dialog.showModal();
      this.show(typed ?? this.calendar.today(), true);
    }

    /* Show the month of a day, which gets the focus of the grid. */
    show(day, focus) {
      const calendar = this.calendar;
      const last = calendar.starts.at(-1) - 1;
      this.focused = Math.min(Math.max(day, calendar.starts[0]), last);
      this.month = calendar.monthOf(this.focused);
      const first = calendar.starts[this.month];
      const end = first + calendar.length(this.month) - 1;
      const months = [...new Set([calendar.gregorian(first).month, calendar.gregorian(end).month])].join(" – ");
      this.title.replaceChildren(calendar.monthName(this.month), element("small", {}, months));
      this.back.forEach((button) => { button.disabled = this.month === 0; });
      this.forth.forEach((button) => { button.disabled = this.month === calendar.months - 1; });
      const today = calendar.today();
      const rows = [];
      for (let week = first - calendar.weekday(first); week <= end; week += 7) {
        const cells = [0, 1, 2, 3, 4, 5, 6].map((offset) => this.cell(week + offset, first, end, today));
        rows.push(element("tr", {}, ...cells));
      }
      this.body.replaceChildren(...rows);
      if (focus) this.body.querySelector('[tabindex="0"]').focus();
    }

    cell(day, first, end, today) {
      if (day < first || day > end) return element("td", { ariaDisabled: "true" });
      // Seen are the numbers of the day in both calendars, heard is the whole of both dates.
      const heard = (text) => element("span", { className: "bangla-date-heard" }, text);
      const gregorian = this.calendar.gregorian(day);
      const cell = element(
        "td", { tabIndex: day === this.focused ? 0 : -1, ariaSelected: String(day === this.selected) },
        heard(`${this.calendar.told.weekdays[this.calendar.weekday(day)]}, `),
        this.calendar.number(day - first + 1),
        heard(` ${this.calendar.monthName(this.month)}, `),
        element("small", {}, gregorian.date),
        heard(` ${gregorian.month}`),
      );
      cell.dataset.day = day;
      if (day === today) cell.ariaCurrent = "date";
      return cell;
    }

    /* Go some months on, to the same day or the last one of a shorter month. */
    turn(months, focus = false) {
      const calendar = this.calendar;
      const month = Math.min(Math.max(this.month + months, 0), calendar.months - 1);
      const offset = Math.min(this.focused - calendar.starts[this.month], calendar.length(month) - 1);
      this.show(calendar.starts[month] + offset, focus);
    }

    key(event) {
      const weekday = this.calendar.weekday(this.focused);
      const moves = {
        ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7, Home: -weekday, End: 6 - weekday,
      };
      if (event.key in moves) this.show(this.focused + moves[event.key], true);
      else if (event.key === "PageUp") this.turn(event.shiftKey ? -12 : -1, true);
      else if (event.key === "PageDown") this.turn(event.shiftKey ? 12 : 1, true);
      else if (event.key === "Enter" || event.key === " ") this.choose(event.target.closest("td"));
      else return;
      event.preventDefault();
    }

    choose(cell) {
      if (!cell || cell.dataset.day === undefined) return;
      this.day = Number(cell.dataset.day);
      this.input.value = this.calendar.text(this.day);
      this.input.dispatchEvent(new Event("input", { bubbles: true }));
      this.input.dispatchEvent(new Event("change", { bubbles: true }));
      this.leave();
    }

    leave() {
      this.dialog.close();
      this.input.focus();
    }

    typed() {
      this.day = this.calendar.read(this.input.value);
      this.other.textContent = this.day === null ? "" : this.calendar.longGregorian(this.day);
    }
  }

  function pickerAt(target) {
    const root = target.closest("[data-bangla-date]");
    if (root === null) return null;
    if (!pickers.has(root)) pickers.set(root, new Picker(root));
    return pickers.get(root);
  }

  // On the document, so that rows which a page adds later have it too.
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".bangla-date-open");
    if (button !== null) pickerAt(button).open();
  });
  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-bangla-date] > input")) pickerAt(event.target).typed();
  });
})();

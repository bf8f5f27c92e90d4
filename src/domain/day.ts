/** Whether a text is a day of the calendar, written as `2026-11-22`. */
export const isDay = (text: string): boolean => {
  const [, year = 0, month = 0, date = 0] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
};

/** The day so many months before another, both `YYYY-MM-DD`; the last day of the month where there is no such day. */
export const monthsBefore = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = daysIn(inYear, inMonth);
  return `${String(inYear).padStart(4, '0')}-${String(inMonth).padStart(2, '0')}-${String(Math.min(date, last)).padStart(2, '0')}`;
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

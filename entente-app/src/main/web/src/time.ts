// Days and months as numbers: fractions of a year, so that one scale serves both.

export function day(iso: string): number {
  const [year, month, date] = iso.split('-').map(Number);
  return (year ?? 0) + ((month ?? 1) - 1) / 12 + ((date ?? 1) - 1) / 372;
}

/** The end of a day or month. */
export function dayEnd(iso: string): number {
  return day(iso) + (iso.length > 7 ? 1 / 372 : 1 / 12);
}

export function monthAt(value: number): string {
  const months = Math.round(value * 12);
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

export function monthsFrom(begin: string, count: number): number[] {
  const first = day(begin);
  return Array.from({ length: count }, (_, i) => first + i / 12);
}

export function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
}

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 2016-03 as Mar 2016, 2016-03-05 as 5 Mar 2016. */
export function told(iso: string | null): string {
  if (!iso) return '';
  const [year, month, date] = iso.split('-');
  return [date ? String(Number(date)) : '', month ? NAMES[Number(month) - 1] : '', year].filter(Boolean).join(' ');
}

/** Two days in words as short as they can be: a whole month or year is named as such. */
export function span(from: string | null, to: string | null): string {
  if (!from || !to || from === to) return told(from ?? to);
  const month = from.slice(0, 7);
  if (from === `${month}-01` && to === lastDay(month)) return told(month);
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  return `${told(from)} – ${told(to)}`;
}

/** Where something lies: "in May 1988", "between May 1988 and Oct 1989". */
export function between(earliest: string, latest: string): string {
  return earliest === latest ? `in ${told(earliest)}` : `between ${told(earliest)} and ${told(latest)}`;
}

/** EDTF in words as short as they can be. */
export function edtf(value: string): string {
  const plain = value.match(/^\d{4}(-\d{2}(-\d{2})?)?$/);
  if (plain) return told(value);
  const decade = value.match(/^(\d{3})X$/);
  if (decade) return `${decade[1]}0s`;
  const span = value.match(/^(.*)\/(.*)$/);
  if (span) {
    const [, from, to] = span;
    if (!from || from === '..') return `until ${edtf(to ?? '')}`;
    if (!to || to === '..') return `since ${edtf(from)}`;
    return `${edtf(from)} – ${edtf(to)}`;
  }
  const about = value.match(/^(.*)[~?%]$/);
  return about ? `about ${edtf(about[1] ?? '')}` : value;
}

export const percent = (p: number) => (p > 0.995 && p < 1 ? '> 99 %' : `${Math.round(p * 100)} %`);

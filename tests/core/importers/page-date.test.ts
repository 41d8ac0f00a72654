import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/core/importers/page/page-date.ts';
import { isoDateOf } from '../../../src/core/importers/json/iso-date.ts';

const datesOf = (line: string) => readDates(line).map(({ date }) => date);

describe('dates of pages', () => {
  it.each([
    ['Rabu, 14 Mei 2025 | 09:20 WIB', '2025-05-14T09:20:00+07:00'],
    ['Kamis, 14 September 2023, 18:55 WITA', '2023-09-14T18:55:00+08:00'],
    ['12 April 2018 | 19.34 WIT', '2018-04-12T19:34:00+09:00'],
    ['KabarSelo.com- 18/06/2025, 21:35 WIB', '2025-06-18T21:35:00+07:00'],
    ['Senin 10-01-2022,18:30', '2022-01-10T18:30'],
    ['Rabu, 14 Mei 2025 / 09:20 WIB', '2025-05-14T09:20:00+07:00'],
    ['10 Juni 2025 |22:30 WIB', '2025-06-10T22:30:00+07:00'],
    ['20 Peb 2024', '2024-02-20'],
    ['May 14, 2025 9:20 pm', '2025-05-14T21:20'],
    ['14th September 2023 at 12:05 am', '2023-09-14T00:05'],
    ['Sept. 3, 2025, 8:05 GMT+7', '2025-09-03T08:05:00+07:00'],
    ['2025-05-14', '2025-05-14'],
    ['March 9, 2024, 8:00 AM EST', '2024-03-09T08:00:00-05:00'],
    ['9 March 2024 at 8:00 p.m. (CET)', '2024-03-09T20:00:00+01:00'],
    ['9 Maret 2024 20.00 (wib)', '2024-03-09T20:00:00+07:00'],
    ['Freitag, 14. März 2025, 17:22 Uhr', '2025-03-14T17:22'],
    ['Publié le 1er août 2025 à 06h00', '2025-08-01T06:00'],
    ['2 de junio de 2025', '2025-06-02'],
    ['3 lutego 2025, 14:05', '2025-02-03T14:05'],
    ['3 Şubat 2025 14:05', '2025-02-03T14:05'],
    ['3 февраля 2025, 14:05', '2025-02-03T14:05'],
    ['2025年2月3日 5時00分', '2025-02-03T05:00'],
    ['2025년 4월 1일 9시 12분', '2025-04-01T09:12'],
    ['입력 2025.04.01. 09:12', '2025-04-01T09:12'],
    ['2025/02/03 14:05', '2025-02-03T14:05'],
  ])('reads %s', (line, date) => {
    expect(datesOf(line)).toEqual([date]);
  });

  it.each(['March 9, 2024, 8:00 AM ET', '9 March 2024 08:00 (PT)'])(
    'takes the zone of %s, which two zones are called, for not known',
    (line) => {
      const [found] = readDates(line);
      expect(found).toMatchObject({ date: '2024-03-09T08:00', end: line.length });
    },
  );

  it('takes no word behind a time for a zone that it only begins or sounds like', () => {
    expect(readDates('9 March 2024 08:00 West Selo')[0]?.end).toBe('9 March 2024 08:00'.length);
    expect(readDates('9 Maret 2024 08:00 PT Garam Selo')[0]?.end).toBe('9 Maret 2024 08:00'.length);
    expect(datesOf('9 Maret 2024 08:00 ESTAFET')).toEqual(['2024-03-09T08:00']);
  });

  it('reads no date that the calendar does not have, and none without a year', () => {
    expect(datesOf('31 Februari 2025')).toEqual([]);
    expect(datesOf('Rabu (13/9)')).toEqual([]);
    expect(datesOf('Undang-Undang 114/2025/3')).toEqual([]);
    expect(datesOf('2025/02-03, 12.2025.04.01')).toEqual([]);
    expect(datesOf('3 mayoritas 2025')).toEqual([]);
  });

  it('keeps the day where the time is none', () => {
    expect(datesOf('14 Mei 2025 25:70 WIB')).toEqual(['2025-05-14']);
  });

  it('finds several dates in order', () => {
    expect(datesOf('Diterbitkan 16 Feb 2024, 08:05 WIB, diperbarui 17 Feb 2024')).toEqual([
      '2024-02-16T08:05:00+07:00',
      '2024-02-17',
    ]);
  });
});

describe('dates of data', () => {
  it.each([
    ['2025-05-14T09:20:00.000+0700', '2025-05-14T09:20:00+07:00'],
    ['2025-05-14 09:20:31', '2025-05-14T09:20'],
    ['2025-05-14T02:20:00Z', '2025-05-14T02:20:00Z'],
    ['2025-05-14', '2025-05-14'],
    ['Wed, 14 May 2025 09:20:00 +0700', '2025-05-14T09:20:00+07:00'],
    ['14 Mei 2025, 09.20 WIB', '2025-05-14T09:20:00+07:00'],
  ])('puts %s into our form', (value, date) => {
    expect(isoDateOf(value)).toBe(date);
  });

  it.each(['2025-02-30', 'kemarin', '', '1747189200'])('takes “%s” for no date', (value) => {
    expect(isoDateOf(value)).toBeUndefined();
  });
});

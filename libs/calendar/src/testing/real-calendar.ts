import { aCalendar, type CalendarBuilder } from './a-calendar.js';
import { aSession } from './a-session.js';

/** What was known on 1 December 2022: the sessions until then, those dated in 2023, and a third one expected. */
export function calendarOf2022(): CalendarBuilder {
  return aCalendar(
    ...until2022(),
    aSession('EB 2023/1').on('2023-03-28', '2023-03-29'),
    aSession('HA 2').on('2023-06-05', '2023-06-09'),
    aSession('EB 2023/2').on('2023-06-08').electionOnly(),
    aSession('EB 2023/3').undated('2023-Q4'),
  );
}

/** The sessions of the Board and the Assembly of UN-Habitat as they were held, 2019 to 2024, and 2026's without dates. */
export function realCalendar(): CalendarBuilder {
  return aCalendar(
    ...until2022(),
    aSession('EB 2023/1').on('2023-03-28', '2023-03-29'),
    aSession('HA 2').on('2023-06-05', '2023-06-09').resumedOn('2025-05-29', '2025-05-30'),
    aSession('EB 2023/2').on('2023-06-08').electionOnly(),
    aSession('EB 2023/3').on('2023-11-28', '2023-11-30'),
    aSession('EB 2024/1').on('2024-05-06', '2024-05-08'),
    aSession('EB 2024/2').on('2024-12-04', '2024-12-06'),
    aSession('EB 2026/1').undated('2026-Q1'),
    aSession('EB 2026/2').undated('2026-Q4'),
  );
}

function until2022() {
  return [
    aSession('HA 1').on('2019-05-27', '2019-05-31'),
    aSession('EB 2019/1').on('2019-05-30').resumedOn('2019-11-19', '2019-11-20'),
    aSession('EB 2020/1').on('2020-06-29').resumedOn('2020-07-29'),
    aSession('EB 2020/2').on('2020-10-27', '2020-10-29'),
    aSession('EB 2021/1').on('2021-04-07', '2021-04-08'),
    aSession('EB 2021/2').on('2021-11-15', '2021-11-16'),
    aSession('EB 2022/1').on('2022-03-29', '2022-03-31'),
    aSession('EB 2022/2').on('2022-11-21', '2022-11-23'),
  ];
}

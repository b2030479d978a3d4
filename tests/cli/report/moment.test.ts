import { expect, it } from 'vitest';
import { writtenMoment } from '../../../src/cli/report/moment.ts';

it.each([
  ['2024-02-03', '3 February 2024'],
  ['2024-02-03T04:05:06Z', '3 February 2024, 04:05 UTC'],
  ['2024-02-03T04:05:06.789Z', '3 February 2024, 04:05 UTC'],
  ['2024-12-31T23:05+05:30', '31 December 2024, 23:05 UTC+05:30'],
  ['2024-12-31T23:05:00-0500', '31 December 2024, 23:05 UTC-0500'],
  ['2024-12-31T23:05:00', '31 December 2024, 23:05'],
  ['Tuesday', 'Tuesday'],
  ['2024-13-01', '2024-13-01'],
])('writes %s as %s', (stamp, text) => {
  expect(writtenMoment(stamp)).toBe(text);
});

import { describe, expect, it } from 'vitest';
import { reversalRule } from '../../../src/compare/rules/reversal.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(reversalRule, analysed('a', one), analysed('b', two)));

describe('what was done and undone', () => {
  it.each([
    ['contact', 'Contact with the trawler Halcyon was lost on Friday.', 'The coast guard said it had regained contact with the trawler Halcyon.', 'Has contact been regained?'],
    ['a hyphenated verb', 'Contact with the trawler Halcyon was lost on Friday.', 'The coast guard said it had re-established contact with the trawler Halcyon.', 'Has contact been reestablished?'],
    ['a road', 'Police closed the harbour road after the landslide.', 'The harbour road was reopened in the evening.', 'Has the harbour road been reopened?'],
    ['a service', 'The company suspended the night ferry to Selm.', 'The night ferry to Selm was resumed on Sunday.', 'Has the night ferry been resumed?'],
    ['a ruling', 'The lower court approved the merger of the two banks.', 'The appeal judges overturned the merger of the two banks.', 'Has the merger been overturned?'],
  ])('is a change: %s', (_, one, two, question) => {
    expect(between(one, two)).toEqual([`changed: ${question}`]);
  });

  it.each([
    ['another thing', 'Police closed the harbour road after the landslide.', 'The harbour bridge was reopened in the evening.'],
    ['any road', 'Police closed a road near the harbour.', 'The harbour road was reopened in the evening.'],
    ['a plan', 'Police closed the harbour road after the landslide.', 'The harbour road will be reopened in the evening.'],
    ['a denial', 'Police closed the harbour road after the landslide.', 'The harbour road was not reopened in the evening.'],
    ['two that say the same', 'Police closed the harbour road after the landslide.', 'The harbour road was shut after the landslide.'],
  ])('says nothing of %s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });

  it('is silent where the stamps put the undoing first', () => {
    const [one, two] = [analysed('a', 'Police closed the harbour road after the landslide.', { published: '2021-03-06T09:20:00Z' }), analysed('b', 'The harbour road was reopened in the evening.', { published: '2021-03-04T09:20:00Z' })];
    expect(judged(reversalRule, one, two)).toEqual([]);
  });
});

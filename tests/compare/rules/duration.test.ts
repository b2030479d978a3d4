import { describe, expect, it } from 'vitest';
import { durationRule } from '../../../src/compare/rules/duration.ts';
import { between } from '../../support/judged.ts';

const labels = (one: string, two: string): string[] => between(durationRule, one, two).map((v) => v.split(':')[0] ?? '');

describe('how long', () => {
  it.each([
    ['The siege of the embassy in Lima lasted six hours.', 'The siege at the embassy in Lima lasted nine hours.', 'conflict'],
    ['The siege of the embassy lasted six hours.', 'The siege of the embassy lasted 360 minutes.', 'agrees'],
    ['Martin Pellow was sentenced to nine years in prison for fraud at the bank.', 'The court sentenced Martin Pellow to seven years in prison for fraud at the bank.', 'conflict'],
  ])('%s / %s', (one, two, label) => expect(labels(one, two)).toEqual([label]));

  it.each([
    ['two things', 'The siege of the embassy lasted six hours.', 'The concert at the embassy lasted nine hours.'],
    ['about', 'The siege of the embassy lasted about six hours.', 'The siege of the embassy lasted six and a half hours.'],
    ['at least', 'The siege of the embassy lasted at least six hours.', 'The siege of the embassy lasted nine hours.'],
    ['a forecast', 'The repairs at the embassy will take six weeks.', 'The repairs at the embassy took nine weeks.'],
    ['another year', 'The siege of the embassy in 1981 lasted six hours.', 'The siege of the embassy lasted nine hours.'],
  ])('does not conflict over %s', (_, one, two) => expect(labels(one, two)).not.toContain('conflict'));

  it('is only told otherwise where each may count from another moment', () => {
    expect(labels('The plane crashed six minutes after take-off from Lima.', 'The plane crashed nine minutes after take-off from Lima.')).toEqual(['different']);
    expect(labels('The plane took off from Lima with nine passengers and crashed about ten minutes later.', 'The plane, with nine passengers, went down just moments after take-off from Lima.')).toEqual(['different']);
  });
});

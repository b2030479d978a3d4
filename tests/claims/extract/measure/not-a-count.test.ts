import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const counts = (text: string): string[] => statementsOf(text).filter((s) => s.kind === 'count').map((s) => `${s.slot} ${s.value.type === 'quantity' ? s.value.low : ''}`);

describe('numbers that count nothing', () => {
  it.each([
    'Mara Ellison, 31, was driving home.',
    'The 12-year-old boy was unhurt by the fall.',
    'The meeting is on June 5 at 6 p.m.',
    'Flight 175 left for Oslo.',
    'The firm was founded in 1959.',
    'The Boeing 737 landed safely.',
    'She lives at 14 Harbour Street.',
    'Call 555-0134 for details.',
    'United won 2-1 on Saturday.',
    'The Euro 2016 soccer tournament had ended.',
    'He turned 17 on Friday.',
    'Section 230 of the act was cited.',
  ])('%s', (text) => {
    expect(counts(text)).toEqual([]);
  });

  it('still counts what a plural noun follows', () => {
    expect(counts('The firm sold 2016 cars last week.')).toEqual(['car 2016']);
  });
});

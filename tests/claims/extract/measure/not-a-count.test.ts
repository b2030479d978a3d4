import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const counts = (text: string): string[] => statementsOf(text).filter((s) => s.kind === 'count').map((s) => `${s.slot} ${s.value.type === 'quantity' ? s.value.low : ''}`);

describe('numbers that count nothing', () => {
  it.each([
    'Mara Ellison, 31, was driving home.',
    'The 12-year-old boy was unhurt by the fall.',
    'The meeting is on June 5 at 6 p.m.',
    'Flight 175 left for Oslo.',
    'The firm was founded in 1962.',
    'The Boeing 737 landed safely.',
    'She lives at 14 Harbour Street.',
    'Call 555-0134 for details.',
    'United won 2-1 on Saturday.',
    'The Euro 2016 soccer tournament had ended.',
    'He turned 17 on Friday.',
    'Section 230 of the act was cited.',
    'The console is about to get update 5.50.',
    'Owners waited for the 5.50 update.',
    'The Nimbus 2’s lens is new. Nimbus 2 owners will get sharper pictures.',
    'It works on the Nimbus 2. Nimbus 2 owners will get sharper pictures.',
    'Games look sharper at 1080p on any screen.',
    'The firm sells a 4K television.',
    'Games are rendered sharply (up to 4K, at times).',
    'The rocket lifted off from the Apollo 11 pad.',
    'The phone comes with Zero Shutter Lag.',
    'The swirls travel ten times as fast as others.',
    'Women there have 2.4 children.',
    'She won the 10k race on Sunday.',
  ])('%s', (text) => {
    expect(counts(text)).toEqual([]);
  });

  it('still counts what a plural noun follows', () => {
    expect(counts('The firm sold 2016 cars last week.')).toEqual(['car 2016']);
  });

  it.each([
    ['In Port Marrow 12 police were hurt.', 'people 12'],
    ['Three Falcon 9 rockets lifted off.', 'rocket 3'],
    ['The ship docked at Arle six times.', 'time 6'],
    ['The firm cut 4K jobs.', 'job 4000'],
    ['The march drew 10k people on Sunday.', 'people 10000'],
    ['The leak holds 2.6 terabytes of letters.', 'terabyte 2.6'],
  ])('still counts in %s', (text, counted) => {
    expect(counts(text)).toEqual([counted]);
  });
});

describe('numbers that count, though', () => {
  it.each([
    ['a name stands before them', 'In Leeds 12 owners sued the firm. Leeds is in the north.', 'owner 12'],
    ['they are no whole ones', 'The archive holds 2.6 terabytes.', 'terabyte 2.6'],
    ['the name never stands alone with its number', 'Nimbus 2 owners will get sharper pictures.', 'owner 2'],
  ])('where %s', (_, text, expected) => expect(counts(text)).toContain(expected));
});

import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

/** What a text says of onsets: phase, the words of the time, what changes. */
const onsets = (text: string): string[] => statementsOf(text).filter((s) => s.kind === 'onset').map((s) => `${s.slot} ${text.slice(s.words.start, s.words.end)}: ${s.subject?.text}`);

describe('changes that are told with a time', () => {
  it.each([
    ['The thaw between Ruvia and Lorne has been under way since 2018.', 'begins 2018: The thaw between Ruvia and Lorne'],
    ['The slump in wool took hold in 2016.', 'begins 2016: The slump in wool'],
    ['The war in the hills broke out in May 2014.', 'begins May 2014: The war in the hills'],
    ['The feud dates back to 2013.', 'begins 2013: The feud'],
    ['The outbreak was first detected in November.', 'begins November: The outbreak'],
    ['The famine was in its third year.', 'begins in its third year: The famine'],
    ['The reform began with a law passed in 2014.', 'begins 2014: The reform'],
    ['Coal has been in decline since 1990.', 'begins 1990: decline'],
    ['The region slipped into recession in 2019.', 'begins 2019: recession'],
    ['The valley has been in the grip of a drought since 2017.', 'begins 2017: a drought'],
    ['Rents have been climbing for five years.', 'begins for five years: Rents'],
    ['The siege ended in 2015.', 'ends 2015: The siege'],
  ])('%s', (text, expected) => expect(onsets(text)).toEqual([expected]));
});

describe('what tells no onset', () => {
  it.each([
    ['a change without a time', 'The slump in wool has continued.'],
    ['a time of another thing', 'The slump in wool began after the mill, built in 1912, was sold.'],
    ['a measure between two days', 'Rents have fallen 12% since 2018.'],
    ['what a change causes', 'The war set off an exodus in 2015.'],
    ['an object of its own', 'The strike began its third week on Monday.'],
    ['no change at all', 'The bakery has been open since 1962.'],
    ['an end without a change', 'The concert ended in 2015.'],
    ['a set of something', 'The boom set a record in 2015.'],
  ])('%s', (_, text) => expect(onsets(text)).toEqual([]));
});

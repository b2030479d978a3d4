import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { shortValue, told } from '../../../support/told.ts';

const isPlace = (s: Statement): boolean => s.kind === 'place' && s.slot !== 'bearing';
/** What happened, how it relates to the place, and the place. */
const places = (text: string): string[] => told(text, isPlace, (s) => `${s.polarity === 'negative' ? 'not ' : ''}${s.predicate} ${s.slot} ${shortValue(s.value)}`);

describe('where something happened', () => {
  it.each([
    ['The leaders met in Geneva on Monday.', 'meet at Geneva'],
    ['Two vans collided near the harbour in Dunmore.', 'crash near the harbour in Dunmore'],
    ['The concert was held at a stadium in Lima, Peru.', 'hold at a stadium in Lima, Peru'],
    ['Thieves came in through a skylight.', 'move through a skylight'],
    ['The boat sank off the coast of Libya.', 'fall near the coast of Libya'],
    ['The jury at the court in Leeds acquitted the nurse.', 'acquit at the court in Leeds'],
    ['The injured were flown to a hospital in Oslo.', 'fly to a hospital in Oslo'],
    ['The minister returned from Paris.', 'return from Paris'],
    ['The helicopter crashed north of the airport.', 'crash near the airport'],
    ['The fire began in a basement next to the cinema.', 'burn near the cinema'],
    ['The crowd did not march in Geneva.', 'not protest at Geneva'],
    ['The pilot was unable to land at the airport.', 'not arrive at the airport'],
    ['Fans who gathered outside the stadium sang.', 'gather near the stadium'],
  ])('%s', (text, expected) => expect(places(text)).toContain(expected));

  it.each([
    ['what somebody said there', 'The minister said in Geneva.'],
    ['a figure of speech', 'The talks ended in failure.'],
    ['a time', 'The strike began in May.'],
    ['where somebody is from', 'Police freed a tourist from Ohio.'],
    ['a path', 'The parade wound through the town.'],
    ['a person', 'Voters lost faith in Jane Smith.'],
    ['a body', 'Shares in the airline rose on Monday.'],
    ['a language', 'The notice was written in Spanish.'],
  ])('is not told by %s: %s', (_, text) => expect(places(text)).toEqual([]));

  it('keeps the names along the way and what the gazetteer knows around them', () => {
    const parts = (text: string): (readonly string[])[] => told(text, isPlace, (s) => (s.value.type === 'named' ? s.value.phrase.modifiers : []));
    expect(parts('The leaders met at a hotel in Lima.')[0]).toEqual(expect.arrayContaining(['hotel', 'lima', '=PE']));
    expect(parts('The glider came down in the village of Welm.')[0]).toEqual(['welm', '!village']);
  });

  it('belongs to the time that the sentence tells', () => {
    expect(told('The leaders met in Geneva in 2009.', isPlace, (s) => s.scope.period ?? null)).toEqual(['2009']);
    expect(told('The leaders met in Geneva on Monday.', isPlace, (s) => s.scope.period ?? null)).toEqual([null]);
  });
});

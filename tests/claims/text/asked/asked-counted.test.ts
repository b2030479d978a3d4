import { describe, expect, it } from 'vitest';
import { countedClause } from '../../../../src/language/en/wording/clause-question.ts';
import { analysed } from '../../../support/analysed.ts';

/** What the counts of a text ask, by the noun that they count. */
function asked(text: string, noun: string): (string | null)[] {
  const { analysis, article } = analysed('a', text);
  return analysis.statements.filter((s) => s.kind === 'count' && s.slot === noun).map((statement) => countedClause({ source: article.text, statement }, `${noun}s`));
}

describe('a clause asks how many there were', () => {
  it.each([
    ['of its object', 'The army launched three missiles on Saturday.', 'missile', 'How many missiles did the army launch on Saturday?'],
    ['of its object, where nothing follows', 'The army launched three missiles.', 'missile', 'How many missiles did the army launch?'],
    ['of what a passive befell', 'Nine houses were destroyed by the fire.', 'house', 'How many houses were destroyed by the fire?'],
    ['of its subject', 'Four jets bombed the range on Tuesday.', 'jet', 'How many jets bombed the range on Tuesday?'],
    ['of what is somewhere', 'Three lions were in the enclosure.', 'lion', 'How many lions were in the enclosure?'],
    ['of what a firm plans', 'The firm will open six shops in Leeds.', 'shop', 'How many shops will the firm open in Leeds?'],
  ])('%s', (_, text, noun, question) => expect(asked(text, noun)).toEqual([question]));

  it.each([
    ['counted beside the verb’s own object', 'She threw the ball to six dogs.', 'dog'],
    ['denied', 'The army did not launch three missiles.', 'missile'],
    ['of a subject that only its sentence explains', 'It destroyed nine houses.', 'house'],
    ['in a headline without its verb', 'Three missiles over the island', 'missile'],
  ])('but not where it is %s', (_, text, noun) => expect(asked(text, noun).filter((q) => q !== null)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { askedSubject } from '../../../../src/claims/text/asked/asked-subject.ts';
import { clauseOf, readText } from '../../../support/reading.ts';

/** The subject as a question names it, with its number where it has one. */
const subject = (text: string, lemma: string): string | null => {
  const { reading, sentence, clause } = clauseOf(text, lemma);
  const found = askedSubject(reading, sentence, clause);
  if (!found) return null;
  const words = found.name ?? text.slice(found.span.start, found.span.end);
  return `${found.lower ? words.charAt(0).toLowerCase() + words.slice(1) : words} ${found.plural === null ? 'any' : found.plural ? 'many' : 'one'}`;
};

describe('the subject of a question', () => {
  it.each([
    ['The senator resigned on Monday.', 'resign', 'the senator one'],
    ['The body of the driver was found.', 'find', 'the body of the driver one'],
    ['Two women and a child drowned.', 'drown', 'two women and a child many'],
    ['Ruth Alder won the race.', 'win', 'Ruth Alder one'],
    ['Farmers blocked the road.', 'block', 'farmers many'],
    ['The driver, who was arrested on Monday, is 42.', 'arrest', 'The driver one'],
    ['The tram derailed and overturned.', 'overturn', 'the tram one'],
    ['Police said the bridge had been closed.', 'close', 'the bridge one'],
    ['Ruth Alder won the race. She retired in May.', 'win', 'Ruth Alder one'],
    ['French divers found the wreck.', 'find', 'French divers many'],
  ])('%s (%s)', (text, lemma, expected) => expect(subject(text, lemma)?.toLowerCase()).toBe(expected.toLowerCase()));

  it('stands for a pronoun by name', () => {
    const reading = readText('Senator Ruth Alder won. She resigned on Monday.');
    const last = reading.document.sentences.at(-1);
    const clause = last?.clauses[0];
    expect(last && clause && askedSubject(reading, last, clause)).toMatchObject({ name: 'Ruth Alder', plural: false });
  });

  it.each([
    ['a pronoun without a name', 'They resigned on Monday.', 'resign'],
    ['the asker', 'We resigned on Monday.', 'resign'],
    ['a bare singular noun', 'Heavy machinery moved.', 'move'],
    ['a demonstrative', 'This surprised the town.', 'surprise'],
    ['nobody', 'Nobody resigned on Monday.', 'resign'],
    ['another', 'Another senator resigned.', 'resign'],
    ['a number alone', 'Nine resigned on Monday.', 'resign'],
    ['an infinitive', 'The senator wants to resign.', 'resign'],
    ['somebody’s own', 'His brother resigned.', 'resign'],
  ])('is none: %s', (_, text, lemma) => expect(subject(text, lemma)).toBeNull());
});

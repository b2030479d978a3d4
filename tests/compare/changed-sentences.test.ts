import { describe, expect, it } from 'vitest';
import { changedSentences, sentenceText } from '../../src/compare/changed-sentences.ts';
import { analysed } from '../support/analysed.ts';

const changed = (before: string, after: string, titles: [string, string] = ['', '']): string[] => {
  const [one, two] = [analysed('a', before, { title: titles[0] }), analysed('b', after, { title: titles[1] })];
  return changedSentences(one, two).map((c) => `${sentenceText(one, c.before)} > ${sentenceText(two, c.after)}${c.figures ? ' (figures)' : ''}`);
};
const STAYS = 'The port was shut for the whole of the night.';

describe('sentences that two versions put otherwise', () => {
  it.each([
    ['by a figure', 'Nine people died when the ferry burned off Port Selm.', 'Fourteen people died when the ferry burned off Port Selm.', true],
    ['by what they tell', 'The fire began in the kitchen of the old ferry.', 'The fire began in the boiler of the old ferry.', false],
  ])('%s', (_, before, after, figures) => expect(changed(`${before} ${STAYS}`, `${after} ${STAYS}`)).toEqual([`${before} > ${after}${figures ? ' (figures)' : ''}`]));

  it.each([
    ['a slip of the pen', 'The fire began in the kithcen of the old ferry.', 'The fire began in the kitchen of the old ferry.'],
    ['words added', 'The fire began in the kitchen of the old ferry.', 'The fire began in the kitchen of the old ferry at noon.'],
    ['another sentence', 'The fire began in the kitchen of the old ferry.', 'Nobody knows what the owner will do next.'],
    ['the same sentence', 'The fire began in the kitchen of the old ferry.', 'The fire began in the kitchen of the old ferry.'],
  ])('are none: %s', (_, before, after) => expect(changed(`${before} ${STAYS}`, `${after} ${STAYS}`)).toEqual([]));

  it('hold headlines only where a figure in them changed', () => {
    expect(changed(STAYS, STAYS, ['Nine people die in ferry fire', 'Fourteen people die in ferry fire'])).toHaveLength(1);
    expect(changed(STAYS, STAYS, ['Ferry burns off Port Selm today', 'Ferry sinks off Port Selm today'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { statementsOf } from '../../../support/analysed.ts';

const onsets = (text: string): Statement[] => statementsOf(text).filter((s) => s.kind === 'onset');
const told = (text: string): string[] => onsets(text).map((s) => `${s.slot} ${s.subject?.head} ${s.force}`);
const eventOf = (text: string): string | null => {
  const value = onsets(text)[0]?.value;
  return value?.type === 'time' ? value.floating : null;
};

describe('changes that an event presents', () => {
  it.each([
    ['The visit signals a thaw between Ruvia and Lorne.', 'begins thaw asserted'],
    ['The profit warning marks the start of a slump in car sales.', 'begins slump asserted'],
    ['The collapse is the first sign of a retreat of the glacier.', 'begins retreat asserted'],
    ['Sunday’s raid kicked off a war in the hills.', 'begins war asserted'],
    ['The march ushered in protests against the dam.', 'begins protest asserted'],
    ['The rush opens a new chapter for the jazz festival.', 'begins turning point asserted'],
    ['The drill could mark a turning point in tensions between the navies.', 'begins turning point hedged'],
    ['The visit is seen as the beginning of a thaw between Ruvia and Lorne.', 'begins thaw hedged'],
    ['The visit appears to signal a thaw between Ruvia and Lorne.', 'begins thaw hedged'],
    ['Dockers walked out on Wednesday, marking the start of a strike over pay.', 'begins strike asserted'],
    ['The ministers shook hands, the first sign of a thaw between Ruvia and Lorne.', 'begins thaw asserted'],
    ['The rain put an end to the drought.', 'ends drought asserted'],
    ['The signing marks the end of the conflict.', 'ends conflict asserted'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('what presents no beginning', () => {
  it.each([
    ['the latest of several', 'The visit is the latest sign of a thaw between Ruvia and Lorne.'],
    ['another one', 'The visit marks another thaw between Ruvia and Lorne.'],
    ['a second one', 'The ministers shook hands, a second sign of a thaw between Ruvia and Lorne.'],
    ['a negation', 'The visit does not signal a thaw between Ruvia and Lorne.'],
    ['somebody', 'Investors signal a slump in car sales.'],
    ['a body', 'The committee signals a slump in car sales.'],
    ['no change', 'The visit marks the start of the season.'],
    ['a plain "is"', 'The visit is a thaw.'],
  ])('%s', (_, text) => expect(onsets(text)).toEqual([]));
});

describe('the time of the event', () => {
  it('is the news for a present, a dated or a pointed-at event', () => {
    expect(eventOf('The visit signals a thaw between Ruvia and Lorne.')).toBe('event');
    expect(eventOf('The visit on Monday signalled a thaw between Ruvia and Lorne.')).toBe('event');
    expect(eventOf('This visit signalled a thaw between Ruvia and Lorne.')).toBe('event');
  });

  it('is uncertain for a past one without a date', () => {
    expect(eventOf('The sale of the mill ushered in a surge in rents.')).toBe('event:undated');
  });

  it('is its own where that lies far back', () => {
    const [statement] = onsets('The flood of 2013 marked the start of the decline of the valley.');
    expect(statement?.value).toMatchObject({ from: Date.UTC(2013, 0, 1), floating: null });
  });
});

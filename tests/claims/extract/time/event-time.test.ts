import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { told } from '../../../support/told.ts';

const isTime = (s: Statement): boolean => s.kind === 'time' && (s.slot === 'date' || s.slot === 'clock');
/** Slot, what happened, and the words of the time. */
const times = (text: string): string[] => told(text, isTime, (s, words) => `${s.polarity === 'negative' ? 'not ' : ''}${s.slot} ${s.predicate} ${words}`);

describe('when something happened', () => {
  it.each([
    ['The leaders met on Monday.', ['date meet on Monday']],
    ['The leaders met at 10:30 a.m. on Monday.', ['clock meet 10:30 a.m. on Monday', 'date meet 10:30 a.m. on Monday']],
    ['The bridge opened in May 2019.', ['date open in May 2019']],
    ['The fire began shortly after midnight.', ['clock begin midnight']],
    ['The ferry did not sail on Tuesday.', ['not date sail on Tuesday']],
    ['Martin Pellow was sentenced on 3 March.', ['date sentence on 3 March']],
    ['The minister said on Friday that the bridge had opened in 2019.', ['date say:say on Friday', 'date open in 2019']],
    ['In 2020, the bank bought a rival and closed a branch.', ['date buy In 2020', 'date close In 2020']],
    ['The vote was held yesterday.', ['date vote yesterday']],
    ['Peter Halm worked at the mill until June, when he was dismissed.', ['date lose-job June', 'date work June']],
    ['Peter Halm lost his job in June.', ['date lose-job in June']],
    ['The guard fired in June.', ['date shoot in June']],
    ['At 10:13 p.m., the ferry sank.', ['clock fall At 10:13 p.m']],
    ['At a news conference Sunday, the coroner named the drowned man.', ['date appoint Sunday']],
    ['On Monday the leaders met at 10:30 a.m. in Port Marrow.', ['date meet On Monday', 'clock meet 10:30 a.m']],
  ])('%s', (text, expected) => expect(times(text).map((t) => t.toLowerCase().replace(/\b(?:on|in|at) /g, '')).toSorted()).toEqual(expected.map((t) => t.toLowerCase().replace(/\b(?:on|in|at) /g, '')).toSorted()));

  it.each([
    ['a stretch', 'The talks lasted for three days.'],
    ['something recent', 'The bank has recently grown.'],
    ['a time taken up', 'The leaders met that day.'],
    ['an age', 'Martin Pellow, 34, met the leaders.'],
    ['a number', 'The leaders met 2,019 voters.'],
    ['a person called May', 'The leaders met Theresa May.'],
    ['no words beside it', 'On Monday.'],
  ])('is not told by %s: %s', (_, text) => expect(times(text)).toEqual([]));

  it('keeps what bounds it', () => {
    const bounds = (text: string): string[] => told(text, isTime, (s) => s.object?.head ?? '');
    expect(bounds('The shop was shut before Tuesday.')).toEqual(['before']);
    expect(bounds('The shop was shut on Tuesday.')).toEqual(['']);
  });
});

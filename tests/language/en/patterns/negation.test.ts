import { describe, expect, it } from 'vitest';
import { DATED_SINCE, HAS_NONE, NEGATED_VERB, NOT_YET, OTHER_OCCASION, PASSIVE_VERB, PERFECT_VERB, PURPOSE, RHETORICAL } from '../../../../src/language/en/patterns/negation.ts';

const table: [string, RegExp, string[], string[]][] = [
  ['a verb that is denied', NEGATED_VERB, ['did not sink', 'hasn’t sunk', 'never sank', 'cannot sink'], ['sank', 'knotted', 'nothing sank', 'now sinks']],
  ['what is not had', HAS_NONE, ['had no licence', 'owns no ship', 'holds absolutely no shares'], ['has no doubt', 'had no longer', 'no ship had a licence', 'has a licence']],
  ['a negation that does not deny', RHETORICAL, ['not only sank', 'not just a ship', 'no longer sails', 'not until May'], ['not a ship', 'did not sink', 'nobody only sank']],
  ['a denial up to now', NOT_YET, ['has not yet sunk', 'has not been raised yet', 'hasn’t yet sunk'], ['has not sunk', 'yet it sank', 'not sunk. Yet it']],
  ['another time', OTHER_OCCASION, ['since May', 'has never ever sunk', 'sank again', 'another ship'], ['sank in May', 'the sinking', 'overall it sank']],
  ['a state since a time', DATED_SINCE, ['since Friday', 'since the weekend', 'since early May', 'since 2019'], ['since it sank', 'since then it sank', 'sincerely Friday']],
  ['a passive', PASSIVE_VERB, ['was closed', 'has been closed', 'were not told', 'got hurt'], ['was closing', 'closed', 'has closed']],
  ['a perfect', PERFECT_VERB, ['has not closed', 'have been told', '’ve closed'], ['had closed', 'hasten', 'closed']],
  ['a purpose', PURPOSE, [' to save fuel', ' in order to save', ', to save'], [' to May', ' too late', ' for May']],
];

describe.each(table)('%s', (_, pattern, yes, no) => {
  it.each(yes)('%s', (words) => expect(pattern.test(words)).toBe(true));
  it.each(no)('not: %s', (words) => expect(pattern.test(words)).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { CAUSE_AFTER, CAUSE_BEFORE, FOR_NOW, GIVEN_ARREST, GIVEN_CHARGE, GIVEN_CLAIM, GIVEN_MOTIVE, OPEN_ARREST, OPEN_CAUSE, OPEN_CHARGE, OPEN_CLAIM, OPEN_IDENTITY, OPEN_MOTIVE, OPEN_TOLL, REFUSED, SILENT, SPOKES, WHOSE } from '../../../../src/language/en/patterns/open-question.ts';

const table: [string, RegExp, string[], string[]][] = [
  ['a cause that is not known', OPEN_CAUSE, ['the cause of the crash was unclear', 'what caused it is not known', 'too early to say what caused it', 'they are investigating the cause', 'the cause has not been determined'], ['the cause was ice', 'because it is unclear', 'a lost cause', 'the crash is under investigation']],
  ['a cause behind its effect', CAUSE_AFTER, ['was caused by ice', 'due to ice', 'blamed on ice'], ['caused delays', 'the due date']],
  ['a cause before its effect', CAUSE_BEFORE, ['ice probably caused it', 'ice was the cause', 'early findings suggest ice', 'ice may have triggered it'], ['early reports differ', 'the cause is open']],
  ['a motive that is not known', OPEN_MOTIVE, ['the motive is unclear', 'no known motive', 'looking into a motive', 'a motive has not been established'], ['the motive was greed', 'a motivated team']],
  ['a motive that is told', GIVEN_MOTIVE, ['the motive was greed', 'motivated by greed', 'greed was the motive'], ['a motive', 'the locomotive was late']],
  ['nobody named', OPEN_IDENTITY, ['has not been identified', 'did not release the names of the victims', 'declined to name the man', 'their names were not released', 'has not yet been named', 'hasn’t been identified', "didn't release their names"], ['was identified as', 'named a minister', 'the names were read out']],
  ['no claim', OPEN_CLAIM, ['no claim of responsibility', 'no group has claimed responsibility', 'nobody claimed responsibility', 'has not yet claimed responsibility'], ['claimed responsibility', 'no responsibility for the bill']],
  ['a claim', GIVEN_CLAIM, ['claimed responsibility', 'responsibility was claimed'], ['took responsibility', 'a claim']],
  ['no charge', OPEN_CHARGE, ['no charges have been filed', 'has not been charged', 'not yet charged'], ['was charged', 'no charge for parking']],
  ['a charge', GIVEN_CHARGE, ['was charged with fraud', 'faces charges', 'charged him with fraud'], ['charged a fee', 'in charge of it']],
  ['no arrest', OPEN_ARREST, ['no arrests were made', 'no one has been arrested', 'had not been arrested'], ['was arrested']],
  ['an arrest', GIVEN_ARREST, ['was arrested', 'arrested a man', 'arrested on suspicion'], ['arresting', 'cardiac arrest']],
  ['a toll that is not known', OPEN_TOLL, ['no immediate word on casualties', 'it was not clear how many people were hurt', 'no reports of injuries', 'the number of victims is not known'], ['12 casualties', 'no casualties', 'word of 12 deaths']],
  ['silence', SILENT, ['did not respond', 'could not be reached', 'was not available for comment', 'didn’t immediately reply', 'unavailable for comment', 'hasn’t responded'], ['responded', 'replied', 'is available']],
  ['a refusal', REFUSED, ['declined to comment', 'refused to comment', 'would not comment', 'won’t discuss it'], ['declined to comment on the budget', 'declined to comment further', 'declined an offer', 'will comment']],
  ['for now', FOR_NOW, ['not immediately', 'not yet', 'so far', 'could not be reached'], ['never', 'refused']],
  ['whose name', WHOSE, ['his name', 'their identities'], ['the name', 'hisname']],
  ['a spokesperson', SPOKES, ['spokesman', 'spokeswoman', 'official', 'statement'], ['minister', 'spoken']],
];

describe.each(table)('%s', (_, pattern, yes, no) => {
  it.each(yes)('%s', (words) => expect(pattern.test(words)).toBe(true));
  it.each(no)('not: %s', (words) => expect(pattern.test(words)).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { english } from '../../support/analysed.ts';

const tag = (text: string, word: string): string | undefined => english.sentences(text, 0).flat().find((t) => t.text === word)?.pos;

describe('tags that are put right', () => {
  it.each([
    ['a verb between noun and determiner', 'The meeting signals a shift.', 'signals', 'VERB'],
    ['one behind a date', 'Two cases confirmed on Tuesday mark the beginning.', 'mark', 'VERB'],
    ['"dates back"', 'The feud dates back to 2013.', 'dates', 'VERB'],
    ['"dates from"', 'The feud dates from 2013.', 'dates', 'VERB'],
    ['a verb behind "been"', 'Relations have been thawing since May.', 'thawing', 'VERB'],
    ['a verb behind "did not"', 'The guard did not open the gate.', 'open', 'VERB'],
    ['a verb behind a modal', 'The mine could close in June.', 'close', 'VERB'],
    ['the hedge "may"', 'The dam may break.', 'may', 'AUX'],
    ['a subordinator before a clause', 'The match ended after a tree blocked the track.', 'after', 'SCONJ'],
    ['a noun behind a preposition', 'A strike by ward staff began.', 'ward', 'NOUN'],
    ['a name behind "the"', 'The otter is back in the Wend.', 'Wend', 'PROPN'],
    ['a plural at the head of a sentence', 'Protests against the dam grew.', 'Protests', 'NOUN'],
    ['a participle behind "of"', 'The number of injured passengers rose to 17.', 'injured', 'ADJ'],
    ['"cost" with a sum', 'The bridge over the Wend cost $40 million.', 'cost', 'VERB'],
    ['"shot" with an object', 'A gunman shot a guard.', 'shot', 'VERB'],
    ['"shot" beside another verb', 'A ranger shot and killed the bear.', 'shot', 'VERB'],
    ['"shot" with what came of it', 'A ranger shot dead the bear.', 'shot', 'VERB'],
    ['"right" before a place', 'She saw the lorry right below the balcony.', 'right', 'ADV'],
    ['a noun that ends its clause behind "over"', 'The dispute over pay, which began in May, ended.', 'pay', 'NOUN'],
    ['a noun behind a participle and its adverb', 'The firm lives by creating offshore shell companies.', 'shell', 'NOUN'],
    ['a noun with its number', 'The notes for the system update 5.2 can be found below.', 'update', 'NOUN'],
    ['what a number and a hyphen stand before', 'The Otters blew a three-run lead.', 'run', 'ADJ'],
    ['the noun behind it', 'The Otters blew a three-run lead.', 'lead', 'NOUN'],
    ['a noun behind "available for"', 'The union was not available for comment.', 'comment', 'NOUN'],
    ['the only verb of a sentence', 'The flood drowned 14 people.', 'drowned', 'VERB'],
    ['a verb behind "who"', 'The nurse who lives in Leeds left.', 'lives', 'VERB'],
    ['"hold" in "took hold"', 'The slump took hold in 2019.', 'hold', 'NOUN'],
    ['a noun before a title behind "said"', '“We wait,” said launch director Ann Marsh.', 'launch', 'NOUN'],
    ['a verb behind a quotation', '“We waited,” fumed Ann Marsh.', 'fumed', 'VERB'],
    ['a noun behind a participle', 'The injured skipper, Ann Marsh, smiled.', 'skipper', 'NOUN'],
    ['a trade before a name', 'The cleaner Ann Marsh smiled.', 'cleaner', 'NOUN'],
    ['a nationality without a noun', 'The Czech, who won, smiled.', 'Czech', 'NOUN'],
  ])('%s', (_, text, word, pos) => expect(tag(text, word)).toBe(pos));
});

describe('tags that are left alone', () => {
  it.each([
    ['a noun with an object of its own verb', 'He gave the police officer a ticket.', 'officer', 'NOUN'],
    ['a plural date', 'The dates of the trial changed.', 'dates', 'NOUN'],
    ['a preposition before a noun', 'The match ended after a long delay.', 'after', 'ADP'],
    ['one before a described noun', 'The talks ended after a deal reached in May.', 'after', 'ADP'],
    ['a participle with an object of its own', 'The firm began by closed doors and opened again.', 'opened', 'VERB'],
    ['a cost', 'The mayor put the cost at $40 million.', 'cost', 'NOUN'],
    ['a shot that somebody fires', 'She scored with a shot a minute later.', 'shot', 'NOUN'],
    ['a participle in a sentence without a verb', 'A drowned man in the river.', 'drowned', 'ADJ'],
    ['what "which" asks of', 'Police asked which lives were lost.', 'lives', 'NOUN'],
    ['an adjective behind "be"', 'The gate is open.', 'open', 'ADJ'],
  ])('%s', (_, text, word, pos) => expect(tag(text, word)).toBe(pos));

  it('the month of May', () => expect(tag('The dam broke in May.', 'May')).not.toBe('AUX'));
});

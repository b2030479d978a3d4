import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../../support/open-questions.ts';

const FAMILIES = /^(?:cause|motive|claim|charge|arrest|toll)$/;
const asked = (text: string): string[] => openQuestions(text, FAMILIES);

describe('questions about the event that a report leaves open', () => {
  it.each([
    ['The cause of the crash is unknown.', 'cause? crash'],
    ['Investigators are trying to determine what caused the fire.', 'cause? fire'],
    ['It was too early to say what caused the explosion, the fire chief said.', 'cause? explosion'],
    ['The motive for the attack remains unclear.', 'motive?'],
    ['Police said they had found no motive.', 'motive?'],
    ['No group has claimed responsibility for the blast.', 'claim?'],
    ['There was no immediate claim of responsibility.', 'claim?'],
    ['No charges have been filed against the driver.', 'charge?'],
    ['No arrests were made at the march.', 'arrest?'],
    ['There was no immediate word on casualties.', 'toll?'],
    ['It was not clear how many people were hurt.', 'toll?'],
  ])('%s', (text, expected) => expect(asked(text)).toContain(expected));
});

describe('and their answers', () => {
  it.each([
    ['The crash was caused by a broken rail.', 'cause: crash'],
    ['Ice on the wings probably caused the crash.', 'cause: crash'],
    ['A rebel group claimed responsibility for the blast.', 'claim:'],
    ['The driver was charged with manslaughter.', 'charge:'],
    ['Two men were arrested at the border.', 'arrest:'],
    ['The motive was revenge, prosecutors said.', 'motive:'],
  ])('%s', (text, expected) => expect(asked(text)).toContain(expected));

  it.each([
    ['a question', 'What was the cause of the crash?'],
    ['another year', 'The cause of the crash in 1988 is unknown.'],
    ['a cause of nothing that happened', 'The cause of the feud is unknown.'],
    ['a charge of money', 'The bank charged a fee.'],
    ['a good cause', 'She has given much to the cause.'],
    ['a motive that is only a word', 'The film is about love.'],
  ])('are not told by %s: %s', (_, text) => expect(asked(text)).toEqual([]));
});

import { expect, it } from 'vitest';
import { quotationCaveat, quotationQuestion } from '../../../../src/language/en/wording/quotation.ts';

it.each([['Jane Marsh', 'What exactly did Jane Marsh say?'], ['the airline', 'What exactly did the airline say?'], [null, 'What are people quoted as saying?'], ['He', 'What are people quoted as saying?'], ['the details', 'What are people quoted as saying?']])('%s', (speaker, question) => expect(quotationQuestion(speaker)).toBe(question));
it('says why two may stand', () => expect(quotationCaveat()).toMatch(/^[A-Z].*\.$/));

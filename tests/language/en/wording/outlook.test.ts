import { expect, it } from 'vitest';
import { outlookCaveat, outlookQuestion } from '../../../../src/language/en/wording/outlook.ts';

it.each([['The economy', 'What lies ahead for the economy?'], ['tourism', 'What lies ahead for tourism?'], ['Jane Marsh', 'What lies ahead for Jane Marsh?'], ['Theatres', 'What lies ahead for Theatres?'], ['Its future', 'What lies ahead for its future?']])('%s', (subject, question) => expect(outlookQuestion(subject)).toBe(question));
it('says why two may stand', () => expect(outlookCaveat()).toMatch(/^[A-Z].*\.$/));

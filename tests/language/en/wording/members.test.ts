import { expect, it } from 'vitest';
import { doneToQuestion, namedBesidesQuestion, namedWithQuestion } from '../../../../src/language/en/wording/members.ts';

it.each([
  [['Anna Marsh', 'Jon Berg'], 'person', 'Who else is named besides Anna Marsh and Jon Berg?'],
  [['Oslo'], 'place', 'Which places are named besides Oslo?'],
  [['Acme Foods', 'Baltec', 'Nordic Steel'], 'other', 'Which other names are given besides Acme Foods, Baltec and Nordic Steel?'],
] as const)('asks what a list has besides %s', (names, kind, question) => expect(namedBesidesQuestion(names, kind)).toBe(question));

it('asks what stands beside one name', () => {
  expect(namedWithQuestion('Anna Marsh', 'person')).toBe('Who is named along with Anna Marsh?');
  expect(namedWithQuestion('Baltec', 'other')).toBe('Which names are given along with Baltec?');
});

it('asks what was done to what besides', () => expect(doneToQuestion('steal', 'phone')).toBe('What was stolen besides phones?'));

import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

/** The kinds of place that a text tells. */
const kinds = (text: string): string[] => statementsOf(text).flatMap((s) => (s.slot === 'place-kind' && s.value.type === 'named' ? [`${s.subject?.name} ${s.value.phrase.head}`] : []));

describe('kinds of place', () => {
  it.each([
    ['The balloon drifted over the Danish town of Fanholm.', 'Fanholm town'],
    ['Torrow, a quiet fishing village, elected a mayor.', 'Torrow village'],
    ['The ferry serves the island of Fanholm.', 'Fanholm island'],
  ])('%s', (text, expected) => expect(kinds(text)).toContain(expected));

  it.each(['The towns of Fanholm and Torrow voted.', 'Torrow, a village school teacher, voted.', 'Torrow, in the hills, is no village.'])('are not told by: %s', (text) => expect(kinds(text)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { BLAMES, CAUSE_BEHIND, CAUSE_VERBS } from '../../../../src/language/en/patterns/cause.ts';

const joins = (text: string): string[] => [...text.matchAll(CAUSE_BEHIND)].map((m) => (m[1] as string).toLowerCase());

describe('words that join an effect to its cause', () => {
  it.each([['closed because of fog', 'because of'], ['closed because it snowed', 'because'], ['Due to fog', 'due to'], ['a row caused by leaks', 'caused by'], ['blamed on ice', 'blamed on'], ['as a result of ice', 'as a result of']])('%s', (text, word) => expect(joins(text)).toEqual([word]));
  it.each(['caused delays', 'the due date', 'a result of 3-1', 'thanks, he said', 'blamed the driver'])('not: %s', (text) => expect(joins(text)).toEqual([]));
});

describe('verbs of causing and of blaming', () => {
  it('are verbs of an effect', () => expect(['cause', 'trigger', 'spark', 'force'].every((v) => CAUSE_VERBS.has(v))).toBe(true));
  it('are no verbs of doing', () => expect(['hit', 'say', 'blame', 'make'].some((v) => CAUSE_VERBS.has(v))).toBe(false));
  it('know the preposition of the cause', () => expect([BLAMES.get('blame'), BLAMES.get('attribute'), BLAMES.get('accuse')]).toEqual(['on', 'to', undefined]));
});

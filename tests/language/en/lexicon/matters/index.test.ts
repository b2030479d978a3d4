import { describe, expect, it } from 'vitest';
import { matterById, MATTERS } from '../../../../../src/language/en/lexicon/matters/index.ts';
import { phrasePatterns } from '../../../../../src/language/en/phrases.ts';

describe('the matters that news keeps asking of', () => {
  it('have an id each', () => expect(new Set(MATTERS.map((m) => m.id)).size).toBe(MATTERS.length));

  it('are found by it', () => {
    expect(matterById('unanimous')?.question).toBe('Was the decision unanimous?');
    expect(matterById('nothing')).toBeNull();
  });

  it.each(MATTERS.map((m) => [m.id, m] as const))('%s: a question, two answers or more, plain first words', (_, { question, answers, of }) => {
    expect(question).toMatch(/^\p{Lu}.*\?$/u);
    expect(question.includes('{who}')).toBe(of === 'person');
    expect(answers.length).toBeGreaterThan(1);
    for (const { firsts } of answers.flatMap(phrasePatterns)) expect(firsts.join(' ')).toMatch(/^[a-z0-9éñ'’ -]+$/);
  });
});

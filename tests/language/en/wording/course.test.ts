import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../../../src/claims/statement.ts';
import { courseCaveat, courseQuestion } from '../../../../src/language/en/wording/course.ts';

const who = (text: string): Phrase => ({ text, head: text.split(' ').at(-1) ?? '', modifiers: [], name: null, mention: null });

describe('questions on the course of a movement', () => {
  it.each([
    ['course:goal', 'The boy', 'Where did the boy fall?'],
    ['course:source', 'The boy', 'Where did the boy fall from?'],
    ['course:path', 'The boy', 'Which way did the boy go?'],
    ['course:purpose', 'Around 40 young sailors', 'Why did the young sailors fall?'],
  ])('%s of %s: %s', (slot, subject, question) => expect(courseQuestion([who(subject)], 'fall', slot)).toBe(question));

  it('take the shorter of two subjects, and none that names nobody', () => {
    expect(courseQuestion([who('the three-year-old boy'), who('the boy')], 'fall', 'course:goal')).toBe('Where did the boy fall?');
    expect(courseQuestion([who('some'), null], 'fall', 'course:goal')).toBeNull();
  });

  it('say why both may stand', () => {
    expect(courseCaveat('course:purpose')).toBe('One may have been done for both.');
    expect(courseCaveat('course:goal')).toBe('Each may tell another part of the way.');
  });
});

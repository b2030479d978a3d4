import { describe, expect, it } from 'vitest';
import { chiefOf, gradesOf, otherGrade } from '../../../../src/language/en/lexicon/ranks.ts';

describe('grades', () => {
  it('are told in full, and left out where a word beside them makes another office', () => {
    expect([gradesOf(['sgt.', 'police']), gradesOf(['lt', 'col']), gradesOf(['general', 'attorney']), gradesOf(['captain', 'team'])]).toEqual([['sergeant'], ['colonel', 'lieutenant'], [], []]);
  });

  it('exclude each other when none is in common', () => {
    expect([otherGrade(['sgt'], ['lieutenant']), otherGrade(['lt', 'col'], ['colonel']), otherGrade(['sgt'], ['spokesman']), otherGrade(['detective', 'sergeant'], ['detective'])]).toEqual([true, false, false, false]);
  });
});

describe('chiefs', () => {
  it('are told by what they are chief of', () => {
    expect([chiefOf('officer', ['chief', 'financial']), chiefOf('ceo', []), chiefOf('cfo', []), chiefOf('officer', ['police'])]).toEqual(['financial', 'executive', 'financial', null]);
  });
});

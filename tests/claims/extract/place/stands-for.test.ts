import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const subjects = (text: string): (string | undefined)[] => statementsOf(text).filter((s) => s.kind === 'place').map((s) => s.subject?.head);

describe('the subject of a place behind a pronoun', () => {
  it('is the only boy or man, girl or woman, before', () => {
    expect(subjects('A lorry struck a 7-year-old girl. She was taken to a hospital.')).toEqual(['girl']);
  });

  it('is the only plural before', () => {
    expect(subjects('Thieves stole a painting. They were arrested at a petrol station.')).toEqual(['thief']);
  });

  it.each([
    ['two fit', 'A lorry struck a girl and a woman. She was taken to a hospital.', 'she'],
    ['none fits', 'A lorry struck a boy. She was taken to a hospital.', 'she'],
    ['it lies too far back', 'A lorry struck a girl. It rained. The road was wet. She was taken to a hospital.', 'she'],
  ])('stays open where %s', (_, text, head) => expect(subjects(text)).toEqual([head]));
});

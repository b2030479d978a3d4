import { describe, expect, it } from 'vitest';
import { actorRule } from '../../../src/compare/rules/actor.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(actorRule, analysed('a', one), analysed('b', two))).filter((v) => !v.startsWith('agrees'));

describe('a deed that is done once and by one', () => {
  it.each([
    ['two people of other occupations', 'A shepherd discovered the fire at 5:10 a.m.', 'A nurse discovered the fire at 5:10 a.m.', 'conflict: Who discovered the fire?'],
    ['verbs of one deed', 'A waiter noticed the robbery at 5:10 a.m.', 'A guard discovered the robbery at 5:10 a.m.', 'conflict: Who noticed the robbery?'],
    ['one person and a body', 'A postman pulled a 6-year-old girl from the canal.', 'Emergency workers pulled a 6-year-old girl from the canal.', 'conflict: Who pulled the 6-year-old girl?'],
  ])('has one doer: %s', (_, one, two, verdict) => expect(between(one, two)).toEqual([verdict]));

  it.each([
    ['names for one occupation', 'A guard discovered the robbery at 5:10 a.m.', 'A watchman discovered the robbery at 5:10 a.m.'],
    ['a general noun', 'A guard discovered the robbery at 5:10 a.m.', 'A worker discovered the robbery at 5:10 a.m.'],
    ['a body and its member', 'A paramedic pulled a 6-year-old girl from the canal.', 'Emergency workers pulled a 6-year-old girl from the canal.'],
    ['two people of one story', 'A shepherd discovered the fire at 5:10 a.m. and woke a nurse.', 'A nurse discovered the fire at 5:10 a.m.'],
    ['other patients', 'A postman pulled a 6-year-old girl from the canal.', 'Emergency workers pulled a 40-year-old man from the canal.'],
    ['several patients', 'A postman pulled two girls from the canal.', 'Emergency workers pulled two girls from the canal.'],
    ['things that are many', 'A shepherd discovered a fire in the hills.', 'A nurse discovered a fire in the hills.'],
    ['deeds that many do', 'A shepherd watched the fire at 5:10 a.m.', 'A nurse watched the fire at 5:10 a.m.'],
  ])('leaves open: %s', (_, one, two) => expect(between(one, two).filter((v) => v.startsWith('conflict'))).toEqual([]));
});

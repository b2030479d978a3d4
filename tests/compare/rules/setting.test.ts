import { describe, expect, it } from 'vitest';
import { settingRule } from '../../../src/compare/rules/setting.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const LEAD = 'Two people were hurt when a glider crashed on Tuesday. ';
const between = (one: string, two: string): string[] => verdicts(judged(settingRule, analysed('a', LEAD + one), analysed('b', LEAD + two)).filter((e) => !e.judgement.supports));

describe('settings of the reported incident', () => {
  it.each([
    ['in a city and near it', 'The glider crashed near Lisbon, an official said.', 'The crash happened in Lisbon, an official said.'],
    ['in a tunnel and near it', 'The accident occurred near a tunnel.', 'The glider crashed in a tunnel.'],
    ['other ground', 'The glider crashed in woods.', 'The glider crashed into a mountain.'],
    ['ground told by an adjective', 'The crash happened in a wooded area.', 'The accident took place in a hilly area.'],
    ['told of "it"', 'It happened in a field, the police said.', 'The glider crashed into a mountain.'],
    ['ground behind the noun', 'Rescuers reached the survivors of the crash in a swamp at noon.', 'The glider went down in a field.'],
  ])('%s', (_, one, two) => expect(between(one, two)).toEqual(['different: Where did the crash happen?']));
});

describe('settings that do not meet', () => {
  it.each([
    ['the same ground in other words', 'The glider crashed in woods.', 'The glider crashed in a forest.'],
    ['another crash', 'The glider crashed in woods.', 'Another glider crashed into a lake in 2009.'],
    ['another deed', 'The glider crashed in woods.', 'The pilot was found on a road.'],
    ['an account with two scenes', 'The glider crashed in woods. The crash began over a lake, and parts of the glider crashed into the lake.', 'The glider crashed into a mountain.'],
    ['what somebody did during it', 'The glider crashed on a beach.', 'A crash left smoke far from the crowd, with two people jumping into a lake.'],
    ['"at" a village, which is no nearer than near it', 'The glider crashed near the village of Corrow.', 'The glider crashed at Corrow.'],
    ['a wider place around it', 'The glider crashed in a field near Lisbon.', 'The glider crashed in Portugal.'],
  ])('%s', (_, one, two) => expect(between(one, two)).toEqual([]));
});

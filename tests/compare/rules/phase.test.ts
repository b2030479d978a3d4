import { describe, expect, it } from 'vitest';
import { phaseRule } from '../../../src/compare/rules/phase.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const LEAD = 'Four people were hurt in an attack on a square in Ansel on Saturday. ';
const between = (one: string, two: string): string[] => verdicts(judged(phaseRule, analysed('a', LEAD + one), analysed('b', LEAD + two)).filter((e) => !e.judgement.supports));

describe('an incident in the course of an occasion', () => {
  it.each([
    ['told by the preposition', 'The attack happened during the concert.', 'It happened just after the concert, the mayor said.', 'different: Was the attack before, during or after the concert?'],
    ['told by what the crowd did', 'The van drove into a crowd leaving a fireworks show.', 'A man drove a van through a crowd as families watched the fireworks.', 'different: Was the attack before, during or after the fireworks?'],
    ['told by its end', 'The parade had ended when the van ploughed into the crowd.', 'The attack began before the parade.', 'different: Was the attack before, during or after the parade?'],
  ])('%s', (_, one, two, verdict) => expect(between(one, two)).toEqual([verdict]));
});

describe('occasions that do not meet', () => {
  it.each([
    ['one phase', 'The attack happened during the concert.', 'The attack began during the concert.'],
    ['another occasion', 'The attack happened during the concert.', 'The attack came after a football match.'],
    ['another deed', 'The attack happened during the concert.', 'The mayor spoke after the concert.'],
    ['people on their way to it', 'The attack happened after the concert.', 'The van drove into a crowd that had come to watch the concert.'],
  ])('%s', (_, one, two) => expect(between(one, two)).toEqual([]));
});

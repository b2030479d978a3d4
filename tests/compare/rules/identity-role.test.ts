import { describe, expect, it } from 'vitest';
import { roleRule } from '../../../src/compare/rules/identity-role.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(roleRule, analysed('a', one), analysed('b', two)));
const ASKED = 'What is Gareth Pellow’s role?';

describe('offices of one person', () => {
  it('conflict in rank', () => {
    expect(between('Fire chief Gareth Pellow spoke.', 'Deputy fire chief Gareth Pellow spoke.')).toEqual([`conflict: ${ASKED}`]);
    expect(between('Gareth Pellow, director of the port, spoke.', 'The deputy director of the port, Gareth Pellow, spoke.')).toEqual([`conflict: ${ASKED}`]);
    expect(between('Gareth Pellow, who chairs the council, spoke.', 'The council’s deputy chair, Gareth Pellow, spoke.')).toEqual([`conflict: ${ASKED}`]);
  });

  it('conflict in grade', () => {
    expect(between('Police Sgt. Gareth Pellow spoke.', 'Lt. Gareth Pellow spoke.')).toEqual([`conflict: ${ASKED}`]);
  });

  it('are different accounts where one side limits the office to a part of the body', () => {
    expect(between('Gareth Pellow, president at Axion, spoke.', 'Gareth Pellow, president for Europe at Axion, spoke.')).toEqual([`different: ${ASKED}`]);
  });

  it('are different accounts where the noun differs and the body does not, or one is of the past', () => {
    expect(between('Zoo director Gareth Pellow spoke.', 'Zoo president Gareth Pellow spoke.')).toEqual([`different: ${ASKED}`]);
    expect(between('Gareth Pellow, mayor of Dunmore, spoke.', 'Gareth Pellow, former mayor of Dunmore, spoke.')).toEqual([`different: ${ASKED}`]);
  });

  it('are different accounts where somebody plays two parts in one body by name, whenever they spoke', () => {
    expect(between('Axion investor Gareth Pellow sold his shares.', 'Gareth Pellow, the former chairman of Axion, sold his shares.')).toEqual([`different: ${ASKED}`]);
    expect(between('The Axion investor Gareth Pellow said last month that he would sell.', 'In March Gareth Pellow, chairman of Axion, said that he would sell.')).toEqual([`different: ${ASKED}`]);
    expect(between('The Axion investor Gareth Pellow sold his shares.', 'In 2003 Gareth Pellow, chairman of Axion, bought a farm.')).toEqual([]);
    expect(between('Former Axion executives Gareth Pellow and Ada Finch founded the firm.', 'Gareth Pellow, a former sales manager at Axion, founded the firm.')).toEqual([`different: ${ASKED}`]);
  });

  it('are a change where the later stamp has somebody out of office', () => {
    const at = (text: string, published: string) => analysed(published, text, { published });
    const [one, two, three] = [at('Gareth Pellow, mayor of Dunmore, spoke.', '2021-03-04T09:20:00Z'), at('Gareth Pellow, former mayor of Dunmore, spoke.', '2021-03-09T09:20:00Z'), at('Gareth Pellow, former mayor of Dunmore, spoke.', '2021-03-01T09:20:00Z')];
    expect(verdicts(judged(roleRule, one, two))).toEqual([`changed: ${ASKED}`]);
    expect(verdicts(judged(roleRule, one, three))).toEqual([`different: ${ASKED}`]);
  });

  it('agree in the same or looser words where both name the body, else as mere support', () => {
    const judgements = (one: string, two: string) => judged(roleRule, analysed('a', one), analysed('b', two)).map((e) => e.judgement);
    expect(judgements('Gareth Pellow, chairman of the union, spoke.', 'Union head Gareth Pellow spoke.')).toEqual([{ label: 'agrees', weight: 0.4, caveat: null }]);
    expect(judgements('Chief executive Gareth Pellow spoke.', 'Chief executive Gareth Pellow resigned.')).toMatchObject([{ label: 'agrees', supports: true }]);
    expect(judgements('Latvian Prime Minister Gareth Pellow spoke.', 'Latvian Prime Minister Gareth Pellow resigned.')).toMatchObject([{ label: 'agrees', supports: true }]);
    expect(judgements('Latvian Finance Minister Gareth Pellow spoke.', 'Latvian Finance Minister Gareth Pellow resigned.')).toEqual([{ label: 'agrees', weight: 0.4, caveat: null }]);
    expect(judgements('Latvian President Gareth Pellow spoke.', 'Latvian President Gareth Pellow resigned.')).toMatchObject([{ label: 'agrees', supports: true }]);
  });

  it('agree whatever the year, where nothing else about them differs', () => {
    expect(between('Harbour director Gareth Pellow spoke.', 'In 2003 harbour director Gareth Pellow bought a farm.')).toEqual([`agrees: ${ASKED}`]);
  });

  it('are different accounts for a founder and one of several', () => {
    expect(between('Axion founder Gareth Pellow spoke.', 'Gareth Pellow, co-founder of Axion, spoke.')).toEqual([`different: ${ASKED}`]);
  });

  it('are asked for by what somebody is, where it is a trade', () => {
    expect(between('Gareth Pellow, a marine biologist, spoke.', 'Marine biologist Gareth Pellow spoke.')).toEqual(['agrees: Who is Gareth Pellow?']);
  });

  it('agree on what a witness does, as a question of its own', () => {
    const [edge] = judged(roleRule, analysed('a', 'Gareth Pellow, a volunteer firefighter, spoke.'), analysed('b', 'Volunteer firefighter Gareth Pellow spoke.'));
    expect(edge?.judgement).toEqual({ label: 'agrees', weight: 0.4, caveat: null });
  });
});

it('of one person for a part in the event ask nothing of their own', () => {
  const [edge] = judged(roleRule, analysed('a', 'The armed attacker, Gareth Pellow, fled.'), analysed('b', 'The armed attacker, Gareth Pellow, was caught.'));
  expect(edge?.judgement).toMatchObject({ label: 'agrees', supports: true });
});

describe('roles that must not meet', () => {
  it.each([
    ['an article that gives both', 'Fire chief Gareth Pellow spoke. Pellow, deputy fire chief, spoke again.', 'Deputy fire chief Gareth Pellow spoke.'],
    ['two people', 'Fire chief Gareth Pellow spoke.', 'Deputy fire chief Dana Marsh spoke.'],
    ['roles that go together', 'Gareth Pellow, a father of two, spoke.', 'Gareth Pellow, a carpenter, spoke.'],
    ['offices of different bodies', 'Gareth Pellow, president of the sailing club, spoke.', 'Gareth Pellow, director of the museum, spoke.'],
    ['parts of one grade', 'Lt. Col. Gareth Pellow spoke.', 'Colonel Gareth Pellow spoke.'],
    ['a grade beside an office that only sounds like one', 'Attorney General Gareth Pellow spoke.', 'Capt. Gareth Pellow spoke.'],
    ['another time', 'In 1996 Gareth Pellow was the deputy director of the port.', 'Gareth Pellow, director of the port, spoke.'],
  ])('%s', (_, one, two) => expect(between(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]));
});

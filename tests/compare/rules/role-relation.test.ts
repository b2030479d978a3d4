import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../../src/claims/statement.ts';
import { compareRoles } from '../../../src/compare/rules/role-relation.ts';

const role = (text: string, head: string, ...modifiers: string[]): Phrase => ({ text, head, modifiers, name: null, mention: null });

describe('two roles', () => {
  it.each([
    ['one role', 'same', role('port director', 'director', 'port'), role('director of the port', 'director', 'port')],
    ['two grades', 'grade', role('police Sgt.', 'sgt', 'police'), role('Lt.', 'lt')],
    ['a deputy', 'rank', role('fire chief', 'chief', 'fire'), role('deputy fire chief', 'chief', 'deputy', 'fire')],
    ['an office shared with others', 'shared', role('Axion founder', 'founder', 'axion'), role("app's co-founder", 'co-founder', 'app')],
    ['an office of some part, in other words', 'same', role("depot's traffic manager", 'manager', 'depot', 'traffic'), role('Axion’s traffic manager for the Nimbus', 'manager', 'axion', 'traffic', 'nimbus')],
    ['a former office', 'standing', role('mayor', 'mayor'), role('former mayor', 'mayor', 'former')],
    ['an office for a part of the body', 'division', role('president at Axion', 'president', 'axion'), role('president for Europe at Axion', 'president', 'europe', 'axion')],
    ['the body put behind its office', 'same', role('transport commissioner', 'commissioner', 'transport'), role('commissioner of Transport for Dunmore', 'commissioner', 'transport', 'dunmore')],
    ['two chiefs', 'offices', role('chief executive', 'executive', 'chief'), role('chief financial officer', 'officer', 'chief', 'financial')],
    ['two offices of one body', 'offices', role('zoo president', 'president', 'zoo'), role('zoo director', 'director', 'zoo')],
    ['two offices of two bodies', null, role('club president', 'president', 'club'), role('museum director', 'director', 'museum')],
    ['two parts in one body', 'parts', role('Axion investor', 'investor', 'axion'), role('former president of Axion', 'president', 'former', 'axion')],
    ['two words for one part', 'same', role('Axion investor', 'investor', 'axion'), role('early backer of Axion', 'backer', 'early', 'axion')],
    ['parts in two bodies', null, role('Axion investor', 'investor', 'axion'), role('Belmar adviser', 'adviser', 'belmar')],
    ['parts in a nation', null, role('Norwegian investor', 'investor', 'norwegian'), role('Norwegian engineer', 'engineer', 'norwegian')],
    ['an office for a part, and one with a limit of its own', 'same', role('mill’s engineering manager', 'manager', 'mill', 'engineering'), role('engineering manager for the Alder Mill', 'manager', 'engineering', 'alder')],
    ['a grade beside other words for one of many', 'offices', role('senior coach', 'coach', 'senior'), role('first team coach', 'coach', 'first', 'team')],
    ['a grade of a trade beside other words', 'offices', role('club’s head gardener', 'gardener', 'club', 'head'), role('castle gardener', 'gardener', 'castle')],
    ['a grade beside the body alone', 'same', role('senior coach', 'coach', 'senior'), role('Alders coach', 'coach', 'alders')],
    ['trades', null, role('plumber', 'plumber'), role('teacher', 'teacher')],
  ] as const)('%s', (_, relation, p, q) => expect([compareRoles(p, q), compareRoles(q, p)]).toEqual([relation, relation]));
});

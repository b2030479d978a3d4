import { describe, expect, it } from 'vitest';
import { shortValue, subjectOf, told } from '../../../support/told.ts';

const roles = (text: string): string[] => told(text, (s) => s.slot === 'role', (s) => `${subjectOf(s)}: ${shortValue(s.value)}`);

describe('who people are', () => {
  it.each([
    ['The scandal brought down finance minister Greta Lund.', 'Greta Lund: finance minister'],
    ['Greta Lund, the finance minister of Norway, resigned.', 'Greta Lund: finance minister of Norway'],
    ['The head of the central bank, Omar Haddad, said rates would stay.', 'Omar Haddad: head of the central bank'],
    ['Omar Haddad is the governor of the central bank.', 'Omar Haddad: governor of the central bank'],
    ['Lena Fox, 31, a nurse, was hurt.', 'Lena Fox: nurse'],
    ['The film stars former boxer Pete Amis.', 'Pete Amis: former boxer'],
    ['Rescuers found Ruth Fox. The nurse, who lives in Leeds, was unhurt.', 'Ruth Fox: nurse'],
    ['The suspect’s brother Karl Moen runs the farm.', 'Karl Moen: suspect’s brother'],
    ['Karl Moen, who is the owner of the farm, spoke to police.', 'Karl Moen: owner of the farm'],
    ['The ship’s captain, Karl Moen, was detained.', 'Karl Moen: ship’s captain'],
    ['Northmoor’s former director, Ada Finch, said she was sorry.', 'Ada Finch: Northmoor’s former director'],
    ['Lena Fox, minister Aldo Mirren and others spoke.', 'Aldo Mirren: minister'],
    ['“We are safe,” said the chief executive, Dr Lena Fox.', 'Lena Fox: chief executive'],
    ['A local farmer, Karl Moen, pulled him out.', 'Karl Moen: local farmer'],
    ['Chief Executive Lena Fox told analysts that sales fell.', 'Lena Fox: Chief Executive'],
    ['“We are devastated,” said deputy fire chief Dan Ruiz.', 'Dan Ruiz: deputy fire chief'],
    ['She arrived with her father, Dennis, a retired baker.', 'Dennis: her father'],
    ['Talks began when Secretary of State Ruth Alder arrived.', 'Ruth Alder: Secretary of State'],
    ['U.S. Secretary of State Ruth Alder arrived.', 'Ruth Alder: U.S. Secretary of State'],
    ['Mayor of London Ruth Alder said so.', 'Ruth Alder: Mayor of London'],
    ['The Archbishop of Canterbury met Judge Alder.', 'Alder: Judge'],
    ['The bride’s stepmother, Paula, wept.', 'Paula: bride’s stepmother'],
    ['Ada Finch, who chairs the board, resigned.', 'Ada Finch: chairs the board'],
    ['Ada Finch, the mother of the boys, wept.', 'Ada Finch: mother of the boys'],
  ])('%s', (text, expected) => expect(roles(text)).toEqual([expected]));

  it('is told of each of the names behind a plural', () => {
    expect(roles('The plan by former Axion executives Lena Fox and Karl Moen failed.')).toEqual(['Lena Fox: former Axion executives', 'Karl Moen: former Axion executives']);
    expect(roles('Talks between ministers Lena Fox, Karl Moen and Ada Finch failed.')).toEqual(['Lena Fox: ministers', 'Karl Moen: ministers', 'Ada Finch: ministers']);
  });

  it('is told twice where "and" joins two', () => {
    expect(roles('Lena Fox, chief executive and founder of the fund, resigned.')).toEqual(['Lena Fox: chief executive', 'Lena Fox: founder of the fund']);
    expect(roles('“No comment,” said company chairman and chief executive Omar Haddad.')).toEqual(['Omar Haddad: chief executive', 'Omar Haddad: company chairman']);
    expect(roles('Lena Fox, head of Axion and Tremont, resigned.')).toEqual(['Lena Fox: head of Axion and Tremont']);
  });

  it('is told once where "and" joins somebody else', () => {
    expect(roles('The mayor and President Omar Haddad met.')).toEqual(['Omar Haddad: President']);
    expect(roles('Lena Fox, a nurse and two others were hurt.')).toEqual([]);
  });

  it('ties what is over to no other time', () => {
    const scopes = (text: string): string[] => told(text, (s) => s.slot === 'role', (s) => `${s.scope.period}`);
    expect(scopes('The bank’s former director, Ada Finch, who was charged last month, spoke.')).toEqual(['undefined']);
    expect(scopes('The bank’s director, Ada Finch, who was charged last month, spoke.')).toEqual(['last month']);
  });

  it.each([
    'In the company’s last report, Ada Finch said profits rose.',
    'Serving in the decider, Ada Finch won the title.',
    'The group, Dennis, a baker, and two others, left.',
    'Mr. Haddad spoke at noon.',
    'Two ministers Lena Fox knew resigned.',
    'Omar Haddad is not the governor.',
    'Omar Haddad may be the next governor.',
    'Lena Fox visited the mayor.',
    'The mayor met Lena Fox.',
    'Lena Fox is the third minister to go this year.',
    'He lost to a farmer, Lena Fox said.',
    'Greta Lund, whose father was a judge, spoke.',
    'Lena Fox, according to a doctor, was unhurt.',
    'The director of the zoo criticised Lena Fox.',
  ])('is not told by: %s', (text) => expect(roles(text)).toEqual([]));

  it('has one answer for offices and many for callings', () => {
    const cardinalities = (text: string): string[] => told(text, (s) => s.slot === 'role', (s) => s.cardinality);
    expect(cardinalities('Greta Lund, the mayor of Bergen, resigned.')).toEqual(['single']);
    expect(cardinalities('Greta Lund, a farmer, resigned.')).toEqual(['list']);
  });
});

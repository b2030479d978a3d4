import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

/** The role, who moved and how, the words that say where or what for. */
const courses = (text: string): string[] => told(text, (s) => s.slot.startsWith('course:'), (s) => `${s.slot.slice(7)} ${s.subject?.text} ${s.predicate}: ${shortValue(s.value)}`);

describe('the course of a movement', () => {
  it.each([
    ['Two sailors jumped off the pier into the lagoon to escape the fire.', ['source Two sailors leap: the pier', 'goal Two sailors leap: the lagoon', 'purpose Two sailors jump: to escape the fire']],
    ['The boy crawled under a railing.', ['path The boy pass: a railing']],
    ['The lorry, which had ploughed into a kiosk, caught fire.', ['goal The lorry drive: a kiosk']],
    ['The council closed the bridge to replace its cables.', ['purpose The council close: to replace its cables']],
  ])('%s', (text, expected) => expect(courses(text)).toEqual(expected));

  it.each([
    ['a way through', 'The lorry careered through the crowd.'],
    ['a distance', 'The probe fell 40 km into 12 metres.'],
    ['an end of no place', 'The climber plunged to her death.'],
    ['a place by name, left to the rules of places', 'The probe fell into the Wend.'],
    ['what is made for it', 'The missile falls on to the target.'],
    ['a pronoun', 'It fell into the lagoon.'],
    ['what did not happen', 'The boy did not fall into the lagoon.'],
    ['what might', 'The boy could fall into the lagoon.'],
    ['an infinitive that the verb takes', 'The boy wanted to climb the wall.'],
    ['a purpose behind a comma', 'The ferry stopped, to be honest.'],
  ])('is not told by %s: %s', (_, text) => expect(courses(text)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { isNationality, nationalityOf, personGroup, sameGroup } from '../../../../src/language/en/lexicon/people-nouns.ts';

describe('nouns for people', () => {
  it.each([['people', 'people', 'people'], ['child', 'children', 'child'], ['nurse', 'nurses', 'nurse'], ['american', 'Americans', 'american'], ['dane', 'Danes', 'dane'], ['asylum-seeker', 'asylum-seekers', 'asylum-seeker'], ['victim', 'victims', 'people']])('%s (%s): %s', (lemma, text, group) => expect(personGroup(lemma, text)).toBe(group));
  it.each([['car', 'cars'], ['swedish', 'swedish'], ['home', 'homes'], ['brit', 'brit'], ['plan', 'plans'], ['dish', 'dishes']])('none: %s', (lemma, text) => expect(personGroup(lemma, text)).toBeNull());
});

it.each([['inmate', 'prisoner'], ['convict', 'prisoner'], ['staffer', 'worker'], ['child', 'child'], ['british', 'brit'], ['briton', 'brit'], ['car', 'car']])('%s are %ss', (noun, group) => expect(sameGroup(noun)).toBe(group));

it.each([['British', 'british'], ['Canadian', 'canadian'], ['british', null], ['young', null], ['Children', null]])('by nationality, %s people are %s', (word, people) => expect(nationalityOf(word)).toBe(people));
it.each([['brit', true], ['american', true], ['child', false], ['nurse', false]])('%s takes a capital: %s', (group, takes) => expect(isNationality(group)).toBe(takes));

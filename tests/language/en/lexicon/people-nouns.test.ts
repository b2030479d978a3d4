import { describe, expect, it } from 'vitest';
import { personGroup, sameGroup } from '../../../../src/language/en/lexicon/people-nouns.ts';

describe('nouns for people', () => {
  it.each([['people', 'people', 'people'], ['child', 'children', 'child'], ['nurse', 'nurses', 'nurse'], ['american', 'Americans', 'american'], ['dane', 'Danes', 'dane'], ['asylum-seeker', 'asylum-seekers', 'asylum-seeker'], ['victim', 'victims', 'people']])('%s (%s): %s', (lemma, text, group) => expect(personGroup(lemma, text)).toBe(group));
  it.each([['car', 'cars'], ['swedish', 'swedish'], ['home', 'homes'], ['brit', 'brit'], ['plan', 'plans'], ['dish', 'dishes']])('none: %s', (lemma, text) => expect(personGroup(lemma, text)).toBeNull());
});

it.each([['inmate', 'prisoner'], ['convict', 'prisoner'], ['staffer', 'worker'], ['child', 'child'], ['car', 'car']])('%s are %ss', (noun, group) => expect(sameGroup(noun)).toBe(group));

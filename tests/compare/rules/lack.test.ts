import { describe, expect, it } from 'vitest';
import { lackRule } from '../../../src/compare/rules/lack.ts';
import { analysed } from '../../support/analysed.ts';
import { between, judged } from '../../support/judged.ts';

describe('whether there was something at all', () => {
  it.each([
    ['There were no lifejackets on the barge.', 'Each seat of the barge came with lifejackets.', 'different: Were there any lifejackets?'],
    ['A planned firework display was called off.', 'There were fireworks over the bay at midnight.', 'different: Was there any firework display?'],
    ['There will be no honeymoon for now.', 'The couple will honeymoon on Crete.', 'different: Was there any honeymoon?'],
    ['No ransom was paid.', 'The ransom reached the gang in a rucksack.', 'different: Was there any ransom?'],
  ])('differs: %s / %s', (one, two, question) => {
    expect(between(lackRule, one, two)).toEqual([question]);
    expect(between(lackRule, two, one)).toEqual([question]);
  });

  it.each([
    ['two denials', 'There were no lifejackets on the barge.', 'No lifejackets were found.'],
    ['an account that has both', 'There were no lifejackets below. Lifejackets hung on deck.', 'The lifejackets hung on deck.'],
    ['an account that denies it too', 'There were no lifejackets on the barge.', 'The lifejackets hung on deck. There were no lifejackets below.'],
    ['what is the subject of an account', 'There were no lifejackets on the barge.', 'The lifejackets hung on deck. Lifejackets save lives. Lifejackets are cheap.'],
    ['common words', 'There was no road to the farm.', 'The road was wet.'],
    ['what is yet to come against what is done', 'There will be no honeymoon for now.', 'The honeymoon began on Crete.'],
    ['another occasion', 'There were no lifejackets on the barge.', 'The lifejackets had been sold again before that.'],
    ['what was only planned', 'There were no fireworks.', 'The fireworks were scrapped.'],
  ])('says nothing of %s', (_, one, two) => expect(between(lackRule, one, two)).toEqual([]));

  it('says nothing of articles that lie days apart', () => {
    expect(judged(lackRule, analysed('a', 'No ransom was paid.'), analysed('b', 'The ransom reached the gang in a rucksack.', { published: '2021-04-20T09:20:00Z' }))).toEqual([]);
  });
});

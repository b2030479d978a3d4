import { describe, expect, it } from 'vitest';
import { align } from '../../src/compare/align.ts';
import { informationIn } from '../../src/compare/information.ts';
import { judgePairs } from '../../src/compare/judge-pairs.ts';
import type { Rule } from '../../src/compare/rule.ts';
import { analysed } from '../support/analysed.ts';

const ARTICLES = [analysed('a', 'Five people died in the fire.'), analysed('b', 'Six people died in the fire.'), analysed('c', 'Nine people died in the fire.')];
const rule = (more: Partial<Rule> = {}): Rule => ({ name: 'test', quotes: 'sentence', kinds: ['count'], keys: () => ['one', 'two'], judge: () => ({ label: 'agrees', weight: 1, caveat: null }), question: () => '', ...more });
const pairs = (rules: Rule[], linked: (a: string, b: string) => boolean = () => true): string[] =>
  judgePairs(ARTICLES, linked, rules, { alignment: align(ARTICLES), information: informationIn(ARTICLES), setAside: () => undefined }).map((e) => `${e.rule.name} ${e.a.article.id}${e.b.article.id}`);

describe('judgePairs', () => {
  it('judges each pair of statements once, however many keys they share', () => expect(pairs([rule()])).toEqual(['test ab', 'test ac', 'test bc']));
  it('leaves out articles that are not linked', () => expect(pairs([rule()], (a, b) => a === 'a' && b === 'c')).toEqual(['test ac']));
  it('leaves out statements without a key', () => expect(pairs([rule({ keys: () => [] })])).toEqual([]));
  it('leaves out statements that share none', () => expect(pairs([rule({ keys: (_, article) => [article.id] })])).toEqual([]));
  it('leaves out kinds that a rule does not judge', () => expect(pairs([rule({ kinds: ['money'] })])).toEqual([]));
  it('leaves out what the rule has nothing to say about', () => expect(pairs([rule({ judge: () => null })])).toEqual([]));

  it('takes a key with too many statements of one article for no question', () => {
    const crowd = [analysed('a', 'Five people died in the fire. '.repeat(13)), ARTICLES[1]].filter((x) => x !== undefined);
    expect(judgePairs(crowd, () => true, [rule()], { alignment: align(crowd), information: informationIn(crowd), setAside: () => undefined })).toEqual([]);
  });
});

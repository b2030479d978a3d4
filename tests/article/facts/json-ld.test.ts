import { describe, expect, it } from 'vitest';
import { ldNodes, list, own, textOf, typesOf } from '../../../src/article/facts/json-ld.ts';

const types = (...scripts: string[]): string[] => ldNodes(scripts).flatMap(typesOf);

describe('nodes of JSON-LD', () => {
  it.each([
    ['plain', '{"@type":"NewsArticle"}', ['NewsArticle']],
    ['in a graph', '{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle"}]}', ['WebPage', 'NewsArticle']],
    ['inside another', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}', ['WebPage', 'NewsArticle']],
    ['with the vocabulary’s address', '{"@type":"https://schema.org/NewsArticle"}', ['NewsArticle']],
    ['in a comment', '<!-- {"@type":"NewsArticle"} -->', ['NewsArticle']],
    ['with a trailing comma', '{"@type":"NewsArticle",}', ['NewsArticle']],
    ['with a raw line break', '{"@type":"NewsArticle","headline":"Ferry\nstops"}', ['NewsArticle']],
    ['beyond repair', '{"@type":"NewsArticle" "headline":"Ferry stops"', ['Article']],
  ])('%s', (_, script, expected) => expect(types(script)).toEqual(expected));

  it.each(['', 'null', '12', 'no json', '[]'])('none in: %s', (script) => expect(ldNodes([script])).toEqual([]));

  it('are read by their own keys alone', () => {
    expect(own({}, 'constructor')).toBeUndefined();
    expect(own({ headline: 'Ferry' }, 'headline')).toBe('Ferry');
  });
});

it.each([['Ferry', 'Ferry'], [[' ', 'Ferry'], 'Ferry'], [{ '@value': 'Ferry' }, 'Ferry'], [{ name: 'Ferry' }, 'Ferry'], [12, '12'], [null, null], [{}, null]])('the text of %o', (value, text) => expect(textOf(value)).toBe(text));
it.each([[undefined, []], [null, []], ['a', ['a']], [['a', 'b'], ['a', 'b']]])('%o as a list', (value, expected) => expect(list(value)).toEqual(expected));

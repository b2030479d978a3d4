import { describe, expect, it } from 'vitest';
import { byline, sameName } from '../../src/coverage/names-alike.ts';

describe('names of outlets and authors', () => {
  it.each([['The Harbour Gazette', 'Harbour Gazette'], ['www.harbourgazette.example', 'Harbour Gazette'], ['Mara Ode', 'Ode'], ['HARBOUR GAZETTE', 'Harbour Gazette'], ['Gazette', 'The Harbour Gazette']])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([['Harbour Gazette', 'Harbour Courier'], ['', ''], ['The', 'A'], ['Harbour', 'Harbour Gazette'], ['Mara Ode', 'Mara Holm'], ['zette', 'Harbour Gazette']])('“%s” is not “%s”', (a, b) => expect(sameName(a, b)).toBe(false));
});

describe('a byline', () => {
  it.each([['Mara Ode, Karl Holm', ['Mara Ode', 'Karl Holm']], ['Mara Ode | Lima', ['Mara Ode']], ['Reuters', []], [null, []], ['', []]])('%s', (text, names) => expect(byline(text)).toEqual(names));
});

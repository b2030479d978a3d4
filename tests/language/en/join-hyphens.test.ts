import { describe, expect, it } from 'vitest';
import { english } from '../../support/analysed.ts';

const tokens = (text: string) => english.sentences(text, 0).flat();
const words = (text: string): string[] => tokens(text).map((t) => t.text);

describe('words with hyphens', () => {
  it('are one word with one offset', () => {
    const text = 'The co-founder left.';
    expect(words(text)).toEqual(['The', 'co-founder', 'left', '.']);
    for (const t of tokens(text)) expect(text.slice(t.start, t.end)).toBe(t.text);
  });

  it('stay apart behind a number', () => {
    expect(words('A 450-pound bell and a three-year-old colt fell.')).toEqual(expect.arrayContaining(['450', 'pound', 'three', 'year', 'old']));
  });

  it('are names where both ends bear a capital', () => {
    expect(tokens('We met Anne-Marie there.').find((t) => t.text === 'Anne-Marie')?.pos).toBe('PROPN');
  });

  it('are adjectives when they end in a participle, nouns when a particle closes them', () => {
    expect(tokens('The long-awaited bridge opened.').find((t) => t.text === 'long-awaited')?.pos).toBe('ADJ');
    expect(tokens('The break-in at the chandlery alarmed them.').find((t) => t.text === 'break-in')?.pos).toBe('NOUN');
  });

  it('are not joined over spaces', () => {
    expect(words('The mill - shut since May - burned.').filter((w) => w.includes('-'))).toEqual(['-', '-']);
  });
});

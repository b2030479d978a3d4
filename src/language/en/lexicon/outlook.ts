/** Words by which a clause looks ahead, and which way it expects things to go. General news and business English. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "is set to", "is poised to", "is expected to": followed by an infinitive. */
export const AHEAD: ReadonlySet<string> = set('set poised expect likely bound tip forecast predict project destine slate due unlikely');

/** Nouns that name an expectation. */
export const OUTLOOK_NOUNS: ReadonlySet<string> = set('outlook prospect forecast expectation future hope optimism pessimism confidence');

/** Words that expect things to go well. */
export const BRIGHT: ReadonlySet<string> = set(
  'thrive prosper flourish recover improve rebound succeed grow rise boom strengthen benefit win gain expand accelerate brighten stabilise stabilize heal bright rosy promising optimistic upbeat hopeful positive strong confident bullish encouraging favourable favorable sustain last endure',
);

/** Words that expect things to go badly. */
export const BLEAK: ReadonlySet<string> = set(
  'reverse fail fall collapse worsen decline struggle lose suffer stall fade deteriorate shrink weaken slow slump crash falter backfire unravel sour bleak grim gloomy dim pessimistic uncertain fragile negative weak bearish dire precarious shaky doubtful',
);

/** Turn the direction round without "not" ("hardly", "far from"). */
export const REVERSERS: ReadonlySet<string> = set('hardly far barely unlikely neither never not');

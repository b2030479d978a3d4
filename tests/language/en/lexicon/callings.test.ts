import { describe, expect, it } from 'vitest';
import { isCalling, isTie, sameCalling } from '../../../../src/language/en/lexicon/callings.ts';

describe('callings', () => {
  it('are trades, by list or ending', () => expect(['nurse', 'plumber', 'economist', 'fisherman', 'engineer', 'actor', 'veteran'].filter((w) => !isCalling(w))).toEqual([]));
  it('are no parts in an event, offices, ranks or ties', () => expect(['passenger', 'survivor', 'gunman', 'mayor', 'sergeant', 'brother', 'table', 'man'].filter(isCalling)).toEqual([]));
  it('may be one in two words', () => expect([sameCalling('lawyer', 'attorney'), sameCalling('schoolteacher', 'teacher'), sameCalling('plumber', 'teacher')]).toEqual([true, true, false]));
  it('are not ties', () => expect([isTie('cousin'), isTie('plumber')]).toEqual([true, false]));
});

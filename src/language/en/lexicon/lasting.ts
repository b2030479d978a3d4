const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns for what is in force or goes on up to a set day, and may be given more time. Lemmas. */
export const LASTING: ReadonlySet<string> = set('emergency ban sanction embargo ceasefire cease-fire truce armistice deadline mandate contract curfew lockdown lease licence license visa agreement treaty moratorium suspension closure quarantine blockade freeze programme program mission deployment detention custody strike festival exhibition exhibit offer season tour tariff waiver permit loan subsidy pact accord talks negotiation consultation voting registration alert warning');

/** Nouns that take one of those up again ("the measure would be extended"). */
export const TAKES_UP: ReadonlySet<string> = set('measure step order rule it they this');

import { isPhrasedRole } from '../patterns/amount-phrases.ts';

/** Roles that verbs and prepositions give an amount, beside those of the words around it. */
export type AmountRole = 'owe' | 'worth' | 'loot' | 'premium' | 'vote-share' | 'prison-most';

const OTHER_ROLES: ReadonlySet<string> = new Set<AmountRole>(['owe', 'worth', 'loot', 'premium', 'vote-share', 'prison-most']);

/** Whether a predicate says what an amount or share stands for by the way it is put, whatever noun carries it: one question wherever it is told. */
export const isAmountRole = (predicate: string | null): boolean => predicate !== null && (OTHER_ROLES.has(predicate) || isPhrasedRole(predicate));
/** Roles that belong to whoever the clause is about: what "he" owns is not what another account values. */
export const HELD_ROLES: ReadonlySet<string> = new Set(['owe', 'worth', 'premium']);
/** Roles that several things of one report may have: the accounts must share a word besides. */
export const LOOSE_ROLES: ReadonlySet<string> = new Set(['budget', 'profit', 'loss', 'revenue', 'ban']);

/** Roles of a price on a market, which moves from hour to hour. */
export const MARKET_ROLES: ReadonlySet<string> = new Set(['fall-to', 'rise-to', 'quoted']);

/** Nouns for what is owed, in lemmas. */
export const DEBTS: ReadonlySet<string> = new Set(['debt', 'liability', 'arrears', 'borrowing']);

/** Verbs of getting away: what follows "with" was taken. Lemmas. */
export const GETTING_AWAY: ReadonlySet<string> = new Set(['escape', 'flee', 'leave', 'abscond', 'vanish', 'disappear']);
/** First words of two-word verbs of getting away ("made off with"), in lemmas, and their second words. */
export const MAKING_OFF: ReadonlySet<string> = new Set(['make', 'get', 'run', 'walk', 'drive', 'ride']);
export const OFF: ReadonlySet<string> = new Set(['off', 'away', 'out']);

/** Verbs of naming a figure for something ("put the damage at"), in lemmas. */
export const PUTTING: ReadonlySet<string> = new Set(['put', 'estimate', 'value', 'assess', 'set', 'peg', 'reckon', 'price', 'fix']);
/** Forms of "amount to" and its like; taggers take them for nouns. */
export const AMOUNTING: ReadonlySet<string> = new Set(['amount', 'amounts', 'amounted']);

/** Nouns for a price before, against which a premium is paid. */
export const PRICES: ReadonlySet<string> = new Set(['price', 'close', 'closing', 'value']);

/** Verbs of gaining votes, in lemmas. */
export const GAINING_VOTES: ReadonlySet<string> = new Set(['win', 'take', 'get', 'receive', 'have', 'gain', 'garner', 'poll', 'secure', 'score', 'capture', 'claim', 'collect', 'attract', 'obtain', 'draw']);

/** Verbs that declare who won, in lemmas: a share of the vote told with them is final. */
export const WINNING: ReadonlySet<string> = new Set(['win', 'elect', 'reelect', 're-elect', 'defeat', 'beat', 'secure']);

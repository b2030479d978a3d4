/** Word classes that decide whether a clause can be put as a question. General English; the closed classes are complete. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that only their speaker can say: a question from them would ask about the asker. */
export const OF_THE_SPEAKER: ReadonlySet<string> = set('i me my mine we us our ours you your yours myself ourselves yourself');

/** Nouns that take a plural verb without a plural ending. */
export const PLURAL_NOUNS: ReadonlySet<string> = set('people police men women children feet');

/** Verbs whose past tense is their base form (Quirk et al. 1985, class 5 of the irregular verbs). */
export const INVARIANT_PAST: ReadonlySet<string> = set('bet burst cast cost cut hit hurt let put quit set shed shut split spread thrust');

/** Adverbs that a question does without. */
export const CLAUSE_ADVERBS: ReadonlySet<string> = set('also then only even still already later reportedly allegedly just now apparently subsequently initially immediately previously recently eventually finally currently once ever therefore however');

/** Words that lead to a time or a place: they go with it. */
export const LEADS_THERE: ReadonlySet<string> = set('on in at since by until till from about around of during over nearly almost early late just after before shortly the and last next this between as back into onto near outside inside close around');

/** Verbs that say a whole thing without an object. */
export const INTRANSITIVE: ReadonlySet<string> = set(
  'die perish drown survive disappear vanish crash collide derail overturn explode erupt detonate burn collapse fall rise climb drop plunge slump tumble surge soar land depart arrive return resign retire quit happen occur begin start end finish continue resume close open fail succeed escape flee sink capsize catch melt break fly launch emerge apologise apologize testify vote protest strike march',
);

/** Verbs of which a question about who did it stays whole without an object: those, and what people do together or each for themselves. */
export const STANDS_ALONE: ReadonlySet<string> = new Set([...INTRANSITIVE, ...set('go come live work wait stay gather travel walk run sit stand kneel fight camp queue sleep jump swim compete perform participate demonstrate rally assemble emigrate migrate volunteer enrol enroll register')]);

/** Particles that belong to the verb before them ("took off"). */
export const PARTICLES: ReadonlySet<string> = set('off up down out over away back on in apart');

/** Nouns of groups, which British English gives a plural verb and American English a singular one. */
export const COLLECTIVE: ReadonlySet<string> = set('family team crew staff government company club party public army navy committee board council firm group band pair couple trio majority number rest media data');

/** Verbs that take a clause as their object, often without "that". */
export const TAKES_CLAUSE: ReadonlySet<string> = set('know find learn see hear feel hope fear decide discover determine realise realize understand prove indicate think believe mean');

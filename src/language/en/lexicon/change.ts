/**
 * Words of change, after TimeML's aspectual links (Pustejovsky et al. 2003: INITIATES, CONTINUES, TERMINATES) and words
 * that present an event as a first sign or a turning point. Directions group what can stand for one change.
 */
export type Direction = 'easing' | 'tightening' | 'up' | 'down' | 'state' | 'turn';

const table = (words: Record<Direction, string>): ReadonlyMap<string, Direction> =>
  new Map(Object.entries(words).flatMap(([direction, list]) => list.split(' ').filter(Boolean).map((w): [string, Direction] => [w, direction as Direction])));

/** Nouns that name a change or a lasting state of affairs, by direction. */
export const CHANGE_NOUNS = table({
  easing: 'softening thawing thaw easing warming rapprochement détente detente relaxation loosening liberalisation liberalization reconciliation normalisation normalization opening reopening improvement de-escalation support reform',
  tightening: 'crackdown clampdown hardening tightening freeze chill deterioration worsening escalation repression blitz purge campaign offensive restriction',
  up: 'rise growth boom surge recovery rebound revival resurgence increase rally expansion upturn upswing uptick renaissance comeback ascent acceleration upsurge resurrection',
  down: 'slump decline fall downturn recession slowdown drop collapse slide contraction stagnation descent demise erosion exodus shrinkage weakening downfall retreat dip plunge dwindling waning ebb slowing thinning depopulation',
  state: 'outbreak epidemic pandemic wave drought famine war conflict insurgency strike boycott protest unrest crisis shortage heatwave illness infection disease sickness violence fighting siege standoff stand-off dispute deadlock impasse stalemate feud row rift spread infestation blockade occupation walkout sit-in lockdown lockout uprising revolt rebellion mutiny hostility flooding plague scandal glut shutdown blackout',
  turn: 'shift change turn pivot transition departure turnaround turning-point reversal transformation overhaul break realignment u-turn rethink reset crack fissure restructuring modernisation modernization',
});

/** Verbs of change, by direction. */
export const CHANGE_VERBS = table({
  easing: 'soften thaw ease warm relax loosen liberalise liberalize reconcile normalise normalize improve mend de-escalate',
  tightening: 'tighten harden worsen deteriorate escalate sour cool chill freeze',
  up: 'rise grow climb surge recover rebound expand increase rally boom revive accelerate',
  down: 'slump decline fall drop collapse slide contract shrink stagnate slow weaken sink plunge dwindle wane erode struggle retreat recede ebb thin',
  state: 'spread rage smoulder smolder',
  turn: 'shift change pivot turn transform',
});

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Aspectual verbs whose subject starts; with an object of their own they say something else ("began its third year"). */
export const STARTS = set('begin start commence originate emerge arise erupt date open launch');
/** The same of two words, by verb ("broke out", "set in", "took hold", "got under way"). */
export const STARTS_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['break', set('out')], ['set', set('in')], ['kick', set('off')], ['take', set('hold root off shape')], ['get', set('under underway going')],
  ['come', set('about')], ['flare', set('up')], ['spring', set('up')], ['well', set('up')], ['creep', set('in')],
]);
/** Verbs that start what they are said to be done to ("was first detected in", "was launched in"). */
export const STARTED = set('begin start launch initiate inaugurate unleash spark trigger ignite open detect identify');
export const CONTINUES = set('continue persist last go endure proceed drag grip plague ravage hit suffer experience face run smoulder simmer rumble');
export const TERMINATES: ReadonlySet<string> = set('end finish conclude cease stop terminate lift reverse');

/** Adjectives and adverbs that say a state is going on ("has been underway since"). */
export const ONGOING: ReadonlySet<string> = new Set(['underway', 'under', 'ongoing', 'afoot', 'place', 'progress', 'motion', 'evident', 'visible', 'apparent']);

/** Verbs that put their subject into a state ("slipped into recession"). */
export const ENTERS = set('fall slip slide plunge sink tip descend tumble enter go');
/** Verbs of being in a state ("has been in decline since", "has faced a shortage since"). */
export const IN_STATE = set('be remain suffer face experience endure see');
/** Nouns that stand between a preposition and a state without adding to it ("in the grip of a drought"). */
export const IN_GRIP = set('grip throe throes midst middle depth depths');

/** Verbs that present their subject as the sign, start or end of their object. */
export const PRESENTS = set('signal mark herald represent indicate signify augur presage constitute suggest begin start trigger spark launch open prompt unleash');
/** The same of two words ("ushered in", "kicked off", "points to"). */
export const PRESENTS_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['usher', set('in')], ['kick', set('off')], ['set', set('off')], ['touch', set('off')], ['bring', set('about on')], ['point', set('to')], ['amount', set('to')],
]);
/** Verbs that present something only together with a word of phase ("is the first sign of", "put an end to"). */
export const PRESENTS_PHASE = set('be become bring put spell');
/** Verbs that present something by "as" in the passive ("is seen as the first sign of"). */
export const PRESENTED_AS = set('see view regard hail describe interpret take read treat welcome consider');
/** Verbs whose infinitive presents something with a hedge ("appears to signal"). */
export const APPEARS = set('appear seem look');

/** Words that refer back to what has just been told. */
export const POINTS_BACK = set('this that these it');
/** Nouns of happenings and steps that families of predicates do not list. */
export const HAPPENINGS = set(
  'move step gesture decision event development news handshake speech result figure report encounter appearance measure case remark comment storm heat rain frost harvest summit raid drill lawsuit merger sale loss deal pact treaty accord ' +
    'truce verdict letter interview debut win victory defeat draw title final match game concert premiere record bailout bid offer hike decree bill vote march rally riot clash tremor sighting visit trip find goal poll crowd turnout parade toast call tweet post phone-call break-in',
);
/** Endings of nouns that are made from verbs, and so name what happens ("closure", "withdrawal", "walkout"). */
export const HAPPENING_ENDING = /(?:[ts]ion|ment|ance|ence|ing|ure|al|[a-z]{3}(?:out|down|off|over|up|back|fall|shake|quake))$/;

/** Nouns between the presenting verb and the change ("marks the start of the slump"). */
export const PHASE_NOUNS: ReadonlyMap<string, 'begins' | 'ends'> = new Map([
  ...['start', 'beginning', 'onset', 'dawn', 'outset', 'birth', 'launch', 'emergence', 'turning', 'watershed', 'milestone', 'first', 'sign', 'signal', 'symptom', 'catalyst', 'trigger', 'genesis', 'inception', 'stirring', 'harbinger', 'spark'].map((w): [string, 'begins'] => [w, 'begins']),
  ...['end', 'close', 'conclusion', 'finish', 'culmination', 'death'].map((w): [string, 'ends'] => [w, 'ends']),
]);

/** What a new one of stands for a turn in what follows ("a new chapter in", "a new era for"). */
export const CHAPTERS = set('chapter era page phase epoch');

/** Signs that something started only now when they modify a change or what it supports. */
export const NEW: ReadonlySet<string> = new Set(['new', 'newfound', 'new-found', 'fresh', 'sudden', 'first', 'nascent', 'budding', 'emerging']);

/** "the latest sign", "another step", "a further thaw": not the first, so no beginning. */
export const NOT_FIRST: ReadonlySet<string> = new Set(['latest', 'another', 'further', 'more', 'continued', 'continuing', 'renewed', 'second', 'third', 'additional', 'increasing', 'growing']);

/** Prepositions that attach what changes to the change ("a softening toward the sector"). */
export const TOPIC_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'toward', 'towards', 'between', 'for', 'on', 'with', 'against', 'among', 'over', 'across', 'from', 'by', 'at', 'to', 'around', 'near', 'off', 'inside', 'within', 'throughout', 'along']);

/** Nouns of measure and relation that say nothing about which thing changes. */
export const TOPIC_FILLERS: ReadonlySet<string> = new Set(['stance', 'attitude', 'approach', 'level', 'pace', 'rate', 'number', 'period', 'year', 'month', 'week', 'decade', 'day', 'time', 'part', 'side', 'side', 'century', 'quarter', 'term', 'way', 'measure', 'sign', 'signal', 'new', 'recent', 'more', 'great', 'big', 'major', 'notable', 'significant', 'fortune', 'past', 'relation', 'relations', 'tie', 'ties', 'case', 'cases', 'spread']);

/** Nouns that an article uses for its main participant once it has named it. */
export const STAND_INS: ReadonlySet<string> = new Set(['country', 'state', 'government', 'company', 'firm', 'club', 'team', 'side', 'city', 'town', 'region', 'nation', 'neighbour', 'neighbor', 'group', 'party', 'industry', 'sector', 'market', 'economy']);

/** Nouns of things that rise and fall in value or number, as business and public statistics name them. */
export const MEASURABLE: ReadonlySet<string> = new Set(
  'price stock share index sale rate value profit revenue income demand supply currency dollar euro pound yen yuan ruble rouble market number growth export import output production yield bond rent wage salary cost spending debt deficit inflation unemployment turnout temperature level tariff tax turnover earnings fund future bitcoin cryptocurrency crude gold oil traffic attendance popularity approval rating poll crime death birth'.split(' '),
);

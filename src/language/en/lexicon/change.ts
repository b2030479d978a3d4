/**
 * Words of change, after TimeML's aspectual links (Pustejovsky et al. 2003: INITIATES, CONTINUES, TERMINATES) and words
 * that present an event as a first sign or a turning point. Directions group what can stand for one change.
 */
export type Direction = 'easing' | 'tightening' | 'up' | 'down' | 'state' | 'turn';

const table = (words: Record<Direction, string>): ReadonlyMap<string, Direction> =>
  new Map(Object.entries(words).flatMap(([direction, list]) => list.split(' ').filter(Boolean).map((w): [string, Direction] => [w, direction as Direction])));

/** Nouns that name a change or a lasting state of affairs, by direction. */
export const CHANGE_NOUNS = table({
  easing: 'softening thaw easing warming rapprochement détente detente relaxation loosening liberalisation liberalization reconciliation normalisation normalization opening reopening improvement de-escalation support reform',
  tightening: 'crackdown clampdown hardening tightening freeze chill deterioration worsening escalation repression blitz purge campaign offensive restriction',
  up: 'rise growth boom surge recovery rebound revival resurgence increase rally expansion upturn upswing renaissance comeback ascent acceleration',
  down: 'slump decline fall downturn recession slowdown drop collapse slide contraction stagnation descent demise erosion exodus shrinkage weakening downfall',
  state: 'outbreak epidemic pandemic wave drought famine war conflict insurgency strike boycott protest unrest crisis shortage heatwave illness infection disease sickness violence fighting siege standoff stand-off dispute feud rift spread infestation blockade occupation',
  turn: 'shift change turn pivot transition departure turnaround turning-point reversal transformation overhaul break realignment u-turn rethink reset',
});

/** Verbs of change, by direction. */
export const CHANGE_VERBS = table({
  easing: 'soften thaw ease warm relax loosen liberalise liberalize reconcile normalise normalize improve mend de-escalate',
  tightening: 'tighten harden worsen deteriorate escalate sour cool chill freeze',
  up: 'rise grow climb surge recover rebound expand increase rally boom revive accelerate',
  down: 'slump decline fall drop collapse slide contract shrink stagnate slow weaken sink plunge dwindle wane erode struggle',
  state: 'spread rage smoulder smolder',
  turn: 'shift change pivot turn transform',
});

/** Aspectual verbs: the change starts, goes on, or is over. */
export const INITIATES: ReadonlySet<string> = new Set(['begin', 'start', 'launch', 'initiate', 'commence', 'open', 'usher', 'trigger', 'spark', 'ignite', 'herald', 'emerge', 'originate', 'set', 'unleash', 'arise', 'erupt', 'date', 'inaugurate', 'detect', 'identify']);
export const CONTINUES: ReadonlySet<string> = new Set(['continue', 'persist', 'last', 'go', 'endure', 'proceed', 'drag', 'grip', 'plague', 'ravage', 'hit', 'suffer', 'experience', 'face', 'run']);
export const TERMINATES: ReadonlySet<string> = new Set(['end', 'finish', 'conclude', 'cease', 'stop', 'terminate', 'lift', 'reverse']);

/** Adjectives and adverbs that say a state is going on ("has been underway since"). */
export const ONGOING: ReadonlySet<string> = new Set(['underway', 'under', 'ongoing', 'afoot', 'place', 'progress', 'motion', 'evident', 'visible', 'apparent']);

/** Verbs that present their subject as the sign, start or end of their object. */
export const PRESENTS: ReadonlySet<string> = new Set(['signal', 'mark', 'herald', 'represent', 'indicate', 'signify', 'augur', 'presage', 'usher', 'constitute', 'suggest', 'point', 'begin', 'start', 'trigger', 'spark', 'launch', 'open', 'prompt', 'set', 'be']);

/** Nouns between the presenting verb and the change ("marks the start of the slump"). */
export const PHASE_NOUNS: ReadonlyMap<string, 'begins' | 'ends'> = new Map([
  ...['start', 'beginning', 'onset', 'dawn', 'outset', 'birth', 'launch', 'emergence', 'turning', 'watershed', 'milestone', 'first', 'sign', 'signal', 'symptom', 'catalyst', 'trigger'].map((w): [string, 'begins'] => [w, 'begins']),
  ...['end', 'close', 'conclusion', 'finish', 'culmination', 'death'].map((w): [string, 'ends'] => [w, 'ends']),
]);

/** Signs that something started only now when they modify a change or what it supports. */
export const NEW: ReadonlySet<string> = new Set(['new', 'newfound', 'new-found', 'fresh', 'sudden', 'first', 'nascent', 'budding', 'emerging']);

/** "the latest sign", "another step", "a further thaw": not the first, so no beginning. */
export const NOT_FIRST: ReadonlySet<string> = new Set(['latest', 'another', 'further', 'more', 'continued', 'continuing', 'renewed', 'second', 'third', 'additional', 'increasing', 'growing']);

/** Prepositions that attach what changes to the change ("a softening toward the sector"). */
export const TOPIC_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'toward', 'towards', 'between', 'for', 'on', 'with', 'against', 'among', 'over', 'across', 'from']);

/** Nouns of measure and relation that say nothing about which thing changes. */
export const TOPIC_FILLERS: ReadonlySet<string> = new Set(['stance', 'attitude', 'approach', 'level', 'pace', 'rate', 'number', 'period', 'year', 'month', 'week', 'decade', 'day', 'time', 'part', 'side', 'side', 'century', 'quarter', 'term', 'way', 'measure', 'sign', 'signal', 'new', 'recent', 'more', 'great', 'big', 'major', 'notable', 'significant', 'fortune', 'past', 'relation', 'relations', 'tie', 'ties', 'case', 'cases', 'spread']);

/** Nouns that an article uses for its main participant once it has named it. */
export const STAND_INS: ReadonlySet<string> = new Set(['country', 'state', 'government', 'company', 'firm', 'club', 'team', 'side', 'city', 'town', 'region', 'nation', 'neighbour', 'neighbor', 'group', 'party', 'industry', 'sector', 'market', 'economy']);

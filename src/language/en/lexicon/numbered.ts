/** Nouns that a number after them puts in a series ("Day 21", "Round 3"). */
export const NUMBERED: ReadonlySet<string> = new Set(['day', 'week', 'round', 'stage', 'game', 'phase', 'part', 'episode', 'chapter', 'lap', 'leg', 'match', 'set', 'test', 'heat', 'race', 'flight', 'update']);

/** Nouns that an ordinal before them does not make another event of: stretches of time, places, parts and people in a row. */
export const UNCOUNTED_HEADS: ReadonlySet<string> = new Set([
  'time', 'place', 'half', 'quarter', 'third', 'part', 'person', 'party', 'hand', 'thing', 'floor', 'story', 'storey', 'century', 'year', 'month', 'week',
  'day', 'hour', 'minute', 'night', 'morning', 'birthday', 'anniversary', 'degree', 'step', 'base', 'baseman', 'inning', 'over', 'lap', 'lady', 'grade', 'grader',
  'class', 'rank', 'position', 'row', 'line', 'page', 'round', 'street', 'avenue', 'district', 'division', 'amendment', 'name', 'responder', 'aid', 'glance',
  'look', 'glimpse', 'sight', 'instance', 'chance', 'choice', 'thought', 'reason', 'question', 'point', 'son', 'daughter', 'child', 'baby', 'wife', 'husband',
  'brother', 'sister', 'cousin', 'home', 'house', 'language', 'shot',
]);

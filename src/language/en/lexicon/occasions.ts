const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns for what goes on for a while and in whose course, or before or after which, something else happens. */
export const OCCASIONS: ReadonlySet<string> = set(
  'firework fireworks concert show gig performance match game race marathon parade procession ceremony service mass prayer sermon speech party celebration festival carnival wedding funeral rally march vigil ' +
    'hearing session lesson exam lecture training practice takeoff take-off landing launch dinner lunch breakfast banquet shift auction screening rehearsal tournament kick-off warm-up half-time',
);

/** Words before an occasion by how they place something in its course. */
export const PLACED: ReadonlyMap<string, 'before' | 'during' | 'after'> = new Map<string, 'before' | 'during' | 'after'>([
  ['before', 'before'], ['during', 'during'], ['amid', 'during'], ['after', 'after'], ['following', 'after'],
]);

/** What people do while an occasion goes on, and when it is over. */
export const TAKES_PART: ReadonlySet<string> = set('watch attend enjoy celebrate');
export const LEAVES: ReadonlySet<string> = set('leave exit depart');
/** How an occasion ends. */
export const IS_OVER: ReadonlySet<string> = set('end finish conclude');

/** Crowds that a vehicle runs into. */
export const CROWDS: ReadonlySet<string> = set('crowd throng pedestrian people reveller reveler spectator bystander');

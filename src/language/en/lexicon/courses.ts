const rows = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(entries).flatMap(([kind, verbs]) => verbs.split(' ').map((verb) => [verb, kind] as const)));

/** Verbs, in lemmas, for one movement that accounts call by turns: who "tumbled" also "fell". */
const MOVES = rows({
  leap: 'jump leap dive',
  fall: 'fall tumble topple slip plunge plummet drop slide',
  pass: 'climb crawl squeeze clamber scramble sneak creep wriggle enter',
  flee: 'flee run escape bolt rush sprint',
  drive: 'crash smash slam plough plow ram careen career swerve veer hurtle collide drive skid',
});

/** The movement that a verb tells of, or null. */
export const movementOf = (lemma: string): string | null => MOVES.get(lemma) ?? null;

/** Verbs of deeds behind which "to" tells what they were done for: none that takes an infinitive as its object. */
const FOR_A_PURPOSE: ReadonlySet<string> = new Set('jump leap dive climb crawl flee run rush drive fly sail travel walk march gather stop halt close shut open block evacuate shoot kill fire raid storm search enter leave resign retire visit return cancel postpone ban cut sell buy hire launch send deploy ground divert abandon break smash burn destroy hide steal'.split(' '));

/** Whether "to" behind a verb tells what it was done for. */
export const tellsPurpose = (lemma: string): boolean => FOR_A_PURPOSE.has(lemma);

/** What of a movement a phrase tells: where it led, where it began, what it led past. */
export type CourseRole = 'goal' | 'source' | 'path' | 'purpose';

/** The same by preposition. */
export const COURSE_PREPOSITIONS: ReadonlyMap<string, CourseRole> = new Map([
  ...['into', 'onto', 'to', 'toward', 'towards'].map((w): [string, CourseRole] => [w, 'goal']),
  ...['from', 'off'].map((w): [string, CourseRole] => [w, 'source']),
  ...['through', 'over', 'under', 'underneath', 'beneath'].map((w): [string, CourseRole] => [w, 'path']),
]);

/** Nouns behind these prepositions that tell no place: an end, a measure, a manner ("to death", "from a distance"). */
export const NO_COURSE: ReadonlySet<string> = new Set('death life ground end side edge top bottom back front place way area scene position point level distance height power pieces action trouble year month week day night time hand foot record low high percent air water waters others other people direction'.split(' '));

/** Nouns that accounts of one way use by turns for one place or thing; those of one row say the same. */
const ONE_PLACE: readonly ReadonlySet<string>[] = ['ravine gorge canyon valley gully chasm ditch embankment', 'roof rooftop', 'wall barrier fence railing guardrail hedge', 'pole post lamppost pylon', 'crowd throng people pedestrian spectator reveller reveler onlooker marcher', 'shop store storefront shopfront', 'building house home', 'car vehicle truck lorry van bus coach', 'stair staircase step', 'cliff rock ridge', 'enclosure exhibit cage pen', 'door doorway entrance gate'].map((row) => new Set(row.split(' ')));

/** Whether two nouns, as lemmas, may tell one place of a way. */
export const onePlace = (p: string, q: string): boolean => p === q || ONE_PLACE.some((row) => row.has(p) && row.has(q));

/**
 * Verbs, by lemma, that undo what other verbs did to the same thing: "regained contact" undoes "lost contact". The undoing
 * word presupposes the other, so it tells the later state.
 */
const UNDOES: Record<string, string> = {
  'regain restore reestablish recover reconnect repair fix': 'lose cut sever break disrupt interrupt damage knock down',
  'reopen unblock unlock unseal': 'close shut block seal lock shutter',
  'resume restart reinstate': 'suspend halt stop pause ground interrupt cancel postpone abandon scrap',
  'lift revoke rescind': 'impose issue declare introduce order enact extend',
  'release free': 'detain arrest hold seize capture kidnap abduct jail imprison trap',
  'rehire reappoint': 'suspend fire sack dismiss ban oust remove',
  'drop withdraw retract': 'file bring press level lodge',
  'overturn reverse quash annul': 'approve pass uphold ratify convict',
  'extinguish douse contain': 'ignite spark rage burn spread',
  'refloat salvage': 'ground sink strand',
};

const undone = new Map(Object.entries(UNDOES).flatMap(([verbs, others]) => verbs.split(' ').map((verb) => [verb, new Set(others.split(' '))] as const)));

/** Every verb that undoes or is undone, with the axes that it stands on. */
const axes = new Map<string, string[]>();
Object.entries(UNDOES).forEach(([verbs, others], i) => {
  for (const verb of new Set(`${verbs} ${others}`.split(' '))) axes.set(verb, [...(axes.get(verb) ?? []), String(i)]);
});

/** The lemma of a verb as the list has it: the lemmatiser leaves hyphenated verbs as they are ("re-opened"). */
export const unhyphenated = (lemma: string): string => (lemma.startsWith('re-') ? `re${lemma.slice(3).replace(/ed$/, '')}` : lemma);

/** Whether the first verb undoes the second; both lemmas. */
export const undoes = (verb: string, other: string): boolean => undone.get(unhyphenated(verb))?.has(other) === true;

/** The pairs of opposites that a verb's lemma has a part in: verbs that share none cannot undo each other. */
export const reversalAxes = (verb: string): readonly string[] => axes.get(unhyphenated(verb)) ?? [];

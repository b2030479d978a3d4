/** The change as one side words it. */
export interface WordedChange {
  /** "the softening toward the tech sector", or what changes where a verb tells the change ("the slope"). */
  readonly text: string;
  /** Lemma of the change's noun or verb. */
  readonly lemma: string;
}

/** Whether the words name the change itself, and not only what changes. */
export function namesChange({ text, lemma }: WordedChange): boolean {
  return lemma.split(' ').some((word) => text.toLowerCase().includes(word));
}

/** "When did the softening toward the tech sector begin?", "When did the slope begin to sink?" */
export function onsetQuestion(change: WordedChange, ends: boolean): string {
  const bare = change.text.replace(/^(?:an?|the|this|that|its|their|any) /i, '');
  const what = `the ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
  if (namesChange(change)) return `When did ${what} ${ends ? 'end' : 'begin'}?`;
  return `When did ${what} ${ends ? 'cease' : 'begin'} to ${change.lemma}?`;
}

/** Why two onsets may both stand. */
export function onsetCaveat(oneIsAnEvent: boolean): string {
  return oneIsAnEvent ? 'One may mean a first sign, the other a turning point.' : 'Each may count from a different first step.';
}

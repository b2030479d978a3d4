/** "When did the softening toward the tech sector begin?" from the change as one side names it. */
export function onsetQuestion(change: string, ends: boolean): string {
  const bare = change.replace(/^(?:an?|the|this|that|its|their|any) /i, '');
  return `When did the ${bare.charAt(0).toLowerCase()}${bare.slice(1)} ${ends ? 'end' : 'begin'}?`;
}

/** Why two onsets may both stand. */
export function onsetCaveat(oneIsAnEvent: boolean): string {
  return oneIsAnEvent ? 'One may mean a first sign, the other a turning point.' : 'Each may count from a different first step.';
}

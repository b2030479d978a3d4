/** How a kind of facility is asked for. */
const ASKED: ReadonlyMap<string, string> = new Map([['shop', 'do the shops']]);

/** "When does the school open again?" */
export const reopeningQuestion = (facility: string): string => `When ${ASKED.get(facility) ?? `does the ${facility}`} open again?`;

/** Why two dates of an opening may both stand. */
export const reopeningCaveat = (): string => 'Each may speak of another part, or one of the plan and the other of a hope.';

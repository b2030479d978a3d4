/** Why a denial beside an assertion may not be a conflict. */
export const negationCaveat = (soft: boolean): string => (soft ? 'One side does not state it as a fact.' : 'One side may deny only part of what the other says.');

/** Why "not yet" beside "done" may not be a conflict. */
export const notYetCaveat = (): string => 'It may have happened between the two reports.';

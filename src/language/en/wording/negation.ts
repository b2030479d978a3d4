/** Why a denial beside an assertion may not be a conflict. */
export const negationCaveat = (soft: boolean): string => (soft ? 'One side does not state it as a fact.' : 'One side may deny only part of what the other says.');

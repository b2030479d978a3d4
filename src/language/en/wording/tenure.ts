/** "How long was Anna Marsh with the Rovers?" */
export const tenureQuestion = (person: string | null, body: string): string => `How long was ${person ?? 'the person'} with ${/s$/.test(body) && !/ /.test(body) ? `the ${body}` : body}?`;

/** Why two lengths of one stay may both stand. `units`: one counts years, the other seasons. */
export const tenureCaveat = (units: boolean): string => (units ? 'One counts years, the other seasons.' : 'One may count a year or season that was not spent in full.');

/** Words that join an effect to its cause, cause behind them: "because of", "due to", "blamed on". */
export const CAUSE_BEHIND = /\b(because of|because|due to|owing to|thanks to|caused by|triggered by|sparked by|prompted by|blamed on|blames? (?:it )?on|attributed to|as a result of|resulted from|stemmed from|in response to)\s+/gi;

/** Verbs of laying an effect, their object, to a cause, and the preposition that the cause stands behind. */
export const BLAMES: ReadonlyMap<string, string> = new Map([['blame', 'on'], ['attribute', 'to'], ['pin', 'on']]);

/** Verbs whose subject is the cause of their object. */
export const CAUSE_VERBS: ReadonlySet<string> = new Set(['cause', 'trigger', 'spark', 'prompt', 'provoke', 'ignite', 'force', 'lead', 'result']);

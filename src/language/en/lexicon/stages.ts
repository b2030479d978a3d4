/** One step of a process that news follows from report to report, with the words that say that somebody has come to it. */
export interface Stage {
  readonly process: 'justice' | 'health';
  /** Higher is later; equal stages say the same. */
  readonly stage: number;
  /** Matched on the clause as written. */
  readonly pattern: RegExp;
}

/**
 * Justice runs one way; so does recovery, but for those who die. Bounded patterns: at most three words between parts.
 * From the ordinary course of criminal procedure and from the condition terms of hospitals (critical, serious, stable, good).
 */
export const STAGES: readonly Stage[] = [
  { process: 'justice', stage: 1, pattern: /\b(?:under investigation by|being questioned|being sought|wanted by police|on the run|at large)\b/i },
  { process: 'justice', stage: 2, pattern: /\b(?:taken into custody|in (?:police )?custody|detained|arrested)\b/i },
  // The ground of an arrest is told after the arrest itself.
  { process: 'justice', stage: 3, pattern: /\b(?:arrested|held|detained|in custody) on suspicion of\b/i },
  { process: 'justice', stage: 4, pattern: /\b(?:(?:was|were|been|being|is|are) (?:formally )?(?:charged|indicted)|faces? (?:\w+ ){0,3}charges?)\b/i },
  { process: 'justice', stage: 5, pattern: /\b(?:convicted|found guilty|pleaded guilty|acquitted|found not guilty)\b/i },
  { process: 'justice', stage: 6, pattern: /\b(?:sentenced|jailed for)\b/i },
  { process: 'health', stage: 1, pattern: /\b(?:in (?:an? )?(?:critical|grave) condition|fighting for (?:his|her|their) li(?:fe|ves)|life-threatening injuries|critically (?:injured|ill|hurt))\b/i },
  { process: 'health', stage: 2, pattern: /\b(?:in (?:a )?serious condition|serious(?:,| but)? (?:but )?non?-? ?life[- ]threatening injuries|seriously (?:injured|ill|hurt)|serious injuries)\b/i },
  { process: 'health', stage: 3, pattern: /\b(?:in (?:a )?(?:stable|fair|satisfactory) condition|condition (?:is|was) (?:now )?stable|expected to (?:survive|recover|make a full recovery)|out of danger)\b/i },
  { process: 'health', stage: 4, pattern: /\b(?:in good condition|doing (?:well|fine|great|better)|recovering (?:at|in|from|well)|on the mend|conscious and talking)\b/i },
  { process: 'health', stage: 5, pattern: /\b(?:(?:released|discharged) from (?:the )?(?:hospital|care)|out of (?:the )?hospital|(?:back )?home from (?:the )?hospital)\b/i },
];

// Steps that somebody takes once and that news waits for: what is said of them before, and once they are taken.

/** Words that refuse a step, up to the step itself. */
const REFUSES = String.raw`(?:(?:not|\w{1,7}n['’]t|never) (?:\w+ ){0,2}?(?:going to |considered |considering |planning to |intend(?:ing)? to |thinking of )?|(?:refus|declin)(?:e|es|ed|ing) to |(?:no (?:plans|intention|reason|need)|not) (?:to|of) |rul(?:e|es|ed|ing) out |(?:resist|reject|defy|defi|dismiss)(?:s|ed|es|ing)? (?:[\p{L}-]+ ){0,3}?(?:calls|pressure|demands) (?:for (?:him|her|them) )?to )`;
/** Words that leave a step open, up to the step itself. */
const WEIGHS = String.raw`(?:(?:undecided|unsure|uncertain|yet to decide|(?:not|n['’]t) (?:yet )?(?:decided|said|know)|to decide|deciding|unclear) (?:on |about )?(?:whether|if) (?:[\p{L}'’.-]+ ){0,4}?(?:to |will |would |should )|(?:consider|weigh|mull|ponder|contemplat)(?:s|ed|es|ing)? (?:whether to )?)`;

/** A step, in the forms that stand behind such words, and what is said once it is taken. */
export interface Step {
  readonly family: string;
  readonly refused: RegExp;
  readonly weighed: RegExp;
  readonly taken: RegExp;
}

const step = (family: string, ahead: string, taken: string): Step => ({
  family,
  refused: new RegExp(String.raw`\b${REFUSES}(?:${ahead})\b`, 'iu'),
  weighed: new RegExp(String.raw`\b${WEIGHS}(?:${ahead})\b`, 'iu'),
  taken: new RegExp(String.raw`\b(?:${taken})\b`, 'iu'),
});

const GO = String.raw`resign|resigning|quit|quitting|step(?:ping)? (?:down|aside)|stand(?:ing)? (?:down|aside)|retire|retiring|leav(?:e|ing) (?:office|(?:his|her) (?:post|job|role))`;

/** Leaving a post or a career, standing for office, and saying sorry. */
export const STEPS: readonly Step[] = [
  step('leave', GO, String.raw`(?<!\b(?:who|had|an?|the|of|by|and|for|with) |, )(?:resigned|resigns|stepped (?:down|aside)|steps (?:down|aside)|stood (?:down|aside)|retired|retires|left office)(?= (?:from|on|after|at|in|last|this|as|over|amid|with|following|when|before|because|early|today|yesterday|late)\b|[.,;]|$)|(?:announc|confirm|submitt|tender|offer)(?:ed|es|s|ing) (?:his|her) (?:[\p{L}-]+ ){0,1}?(?:resignation|retirement|departure)|announc(?:ed|es) (?:that )?(?:he|she) (?:is|was|will be|would be) (?:retiring|resigning|quitting|stepping (?:down|aside))|(?:led|forced|prompted|drove) (?:[\p{L}'’.-]+ ){1,6}?to (?:resign|quit|step (?:down|aside))`),
  step('run', String.raw`(?:run(?:ning)?|stand(?:ing)?) (?:for|again)|seek(?:ing)? (?:re-?election|another term|a (?:second|third|fourth) term|the (?:presidency|nomination))`, String.raw`(?:announc|declar|launch)(?:ed|es|ing) (?:his|her) (?:[\p{L}-]+ ){0,2}?(?:candidacy|campaign|bid|run)|announc(?:ed|es) (?:that )?(?:he|she) (?:is|was|will be|would be) (?:running|standing)|(?:entered|enters|joined|joins) the race`),
  step('apologise', String.raw`apologi[sz](?:e|ing)|issue an apology`, String.raw`apologi[sz](?:ed|es)|issued an apology`),
];

/** Words without which a sentence speaks of no such step: most need no closer look. */
export const STEP_WORDS = /resign|quit|step|stand|stood|retir|offic|future|status|leav|depart|run|term|elect|presidency|nominat|candida|campaign|bid|race|apolog/i;

/** Somebody who is made to take a step, as the object of the words. */
export const MADE_TO = /^(?:led|forced|prompted|drove)\b/i;

/** Whose going or staying nobody knows yet: "Marsh's future is uncertain", "still uncertain is the status of Marsh". */
export const UNKNOWN_FUTURE = /\b(?:future|status)\b[^.;,]{0,40}? (?:is|are|was|were|remains?|remained) (?:still )?(?:uncertain|unclear|in doubt|up in the air|undecided)\b|\b(?:uncertain|unclear|undecided|in doubt) (?:is|was|remains) the (?:future|status) of\b/iu;

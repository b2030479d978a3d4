import type { Matter } from './matter.ts';

/** What accounts of deeds and mishaps of any sort ask. */
export const USUAL_MATTERS: readonly Matter[] = [
  {
    id: 'usual', kind: 'status', question: 'How usual is such a thing?', of: 'thing', soft: true,
    answers: [
      `(is|are|was|were|it's|it’s) (a |an |very |extremely |exceedingly |quite |still |relatively |incredibly |exceptionally |highly )*(rare|uncommon|unusual)
      (rare|uncommon|unusual) (occurrence|event|move|step|case|sight|mishap|incident|ruling|rebuke)
      (rarely|seldom) (happens?|happened|occurs?|occurred|seen|used|granted)`,
      `(is|are|was|were) (a |surprisingly |relatively |fairly |quite |very |increasingly |all too |pretty )*(common|commonplace|routine|frequent)
      (surprisingly|relatively|fairly|increasingly|all too) common
      (happens|occurs|happen|occur) (more often|all the time|regularly|frequently|often|every (day|week|month|year))
      (not|n't|n’t) (at all )?(uncommon|unusual|rare)
      (common|regular|frequent|routine) (occurrence|practice|sight)`,
      `(is|are|was|were|it's|it’s) (entirely |totally |quite |absolutely |truly )?unprecedented
      (unprecedented) (occurrence|event|move|step|case|sight|mishap|incident|ruling|rebuke)
      (never) (happened|occurred|been (seen|done|tried)) before
      (without) precedent`,
    ],
  },
];

import type { Matter } from './matter.ts';

const COURT = 'court judge jury trial sentence verdict dock prosecut convict';

/** What accounts of court cases ask of the accused. */
export const COURT_MATTERS: readonly Matter[] = [
  {
    id: 'verdict', kind: 'status', question: 'Was {who} convicted?', of: 'person', within: COURT,
    answers: [
      `(found|pronounced) guilty
      (was|were|been) convicted (of|on|by|for)`,
      `(acquitted|cleared|exonerated)
      (found|pronounced) not guilty
      (charges|case) (against (~))?(was|were|had been|has been) (dropped|dismissed|thrown out)
      (walked|walks) free`,
    ],
  },
  {
    id: 'cooperates', kind: 'negation', question: 'Is {who} cooperating?', of: 'person', within: `${COURT} police detective investigat`,
    answers: [
      `(cooperating|co-operating|cooperated|co-operated|cooperate|co-operate) (fully |closely )?with
      (answered|answering) (all |every |their |the )*(questions)
      (helping|assisting) (the )?(police|investigators|detectives|officers) with`,
      `(not|n't|n’t|refused to|refusing to|declined to|stopped) (been )?(cooperat*|co-operat*|answer* (any )?questions|talk* to|speak* to)
      (no|without) comment (interview|to)
      (remained|stayed|remains|kept) silent
      (right) to (remain )?silen*`,
    ],
  },
  {
    id: 'custodial', kind: 'status', question: 'Does {who} go to prison?', of: 'person', within: COURT,
    answers: [
      `(suspended) (prison |jail )?(sentence|term)
      (sentence|term) (~)suspended
      (spared|avoided|avoids|escaped|escapes) (jail|prison)
      (community) (service|order)
      (placed|put) on probation`,
      `(jailed|imprisoned) (for|on|immediately|after|at)
      (sent|going|taken|led) (straight |directly )?(to|off to|down to) (prison|jail|the cells)
      (sentenced|condemned|jailed) to (~)(years?|months|life) (in (prison|jail)|behind bars|imprisonment|of imprisonment)`,
    ],
  },
];

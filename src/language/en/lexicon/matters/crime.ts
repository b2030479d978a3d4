import type { Matter } from './matter.ts';

const CRIME = 'suspect police arrest gunm attacker shoot shot stab murder kill robb burglar theft thief thieve stole charged prosecut court detective';

/** What accounts of crimes and of court cases ask of a suspect and a deed. */
export const CRIME_MATTERS: readonly Matter[] = [
  {
    id: 'record', kind: 'negation', question: 'Did the suspect have a criminal record?', of: 'event', past: true, within: CRIME,
    answers: [
      `(was|were|been) convicted ~(for|of|in) ~in (19|20)\\d\\d
      (was|were|been) convicted ~(for|of|in) ~(years?|decade) (ago|earlier)
      (previous|prior|earlier|past) (convictions?|arrests?)
      (previously|already) (been )?(convicted|jailed|imprisoned|arrested|charged)
      (known|well-known) to (the )?(police|officers|authorities|law enforcement)
      (has|had|with) an? (long |lengthy |extensive |violent )?(criminal )?(record|history) (of|for|as)
      (has|had|with) an? (long |lengthy |extensive |violent )?criminal (record|past|history)
      (served|serving|spent) ~(years?|months) (in (prison|jail)|behind bars)
      (on) (parole|probation)
      (out) on bail at the time`,
      `(no|any|without|nor) (a )?(known )?(criminal|police) (record|history|past|convictions?)
      (no|any|without) (known )?(previous|prior|earlier|past) (criminal )?(convictions?|arrests?|offences|offenses|record|run-ins)
      (not|never|n't|n’t) ~(known to|in trouble with|come to the attention of|had trouble with) (the )?(police|authorities|law)
      (never) ~(arrested|convicted|charged)
      (unknown) to (the )?(police|authorities)
      (clean|spotless|unblemished) (criminal )?record`,
    ],
  },
  {
    id: 'taken', kind: 'status', question: 'Was the suspect taken without a fight?', of: 'event', within: 'suspect gunm attacker police officers arrest custody fugitive hijacker',
    answers: [
      `(without) (incident|resistance|resisting|a (fight|struggle)|(a|firing a|any) shots?( being)?( fired)?)
      (gave|given|giving|turned|turning|handed|handing) (himself|herself|themselves) (up|in|over)
      (surrendered|surrendering) (to|peacefully|without|himself|herself|after)
      (offered|put up) no resistance`,
      `(shot|wounded|hit|brought down|gunned down|killed) by (a |an |the |armed )?(police|officers?|deputy|deputies|marksm*|snipers?|guards?|security)
      (police|officers|marksmen|deputies) (shot|wounded|returned fire|opened fire|fired at|fired on)
      (exchange|hail) of (gun)?fire
      (overpowered|wrestled|tackled|tasered|tased|subdued|pinned)
      (resisted|resisting) arrest
      (after) an? ~(chase|pursuit|struggle|shoot-?out|gun ?battle|gunfight)`,
    ],
  },
  {
    id: 'plea', kind: 'status', question: 'Has {who} admitted it?', of: 'person', within: `${CRIME} trial accus alleg`,
    answers: [
      `(pleaded|pleading|plead|pled) guilty
      (confessed|confesses|confessing)
      (admitted|admits|admitting) (to )?((the )?(charges?|offences?|offenses?|crime|murder|manslaughter|fraud|theft|guilt|killing|allegations?|wrongdoing|all|doping|cheating)|\\w+ing)
      (acknowledged|accepted) (guilt|responsibility for)`,
      `(pleaded|pleading|plead|pled) (not guilty|innocent)
      (denies|denied|denying) (all |any |the |both |these |those |having )?(charges?|allegations?|accusations?|wrongdoing|involvement|offences?|offenses?|murder|claims?|guilt|doping|cheating)
      (maintains|maintained|protested|protests|insists on) (his|her|their) innocence
      (rejects|rejected|dismisses|dismissed) ~(charges?|allegations?|accusations?|claims?)
      (did|has|had) nothing (wrong|to do with)`,
    ],
  },
  {
    id: 'bail', kind: 'status', question: 'Was {who} freed on bail?', of: 'person', within: CRIME,
    answers: [
      `(released|freed|granted|out|free|allowed) (on )?(police |conditional )?bail
      (released) (under investigation|pending|without charge|on \\w+ own recognizance)`,
      `(remanded|remand)
      (denied|refused|without) bail
      (bail) (was|has been|had been) (denied|refused|rejected)
      (remains?|remained|kept|held|stay|stays|still) (in|behind) (custody|jail|bars|detention|prison)
      (spent) ~nights? in (a cell|custody|jail|the cells)`,
    ],
  },
  {
    id: 'licence', kind: 'negation', question: 'Was there a licence or a permit?', of: 'event',
    answers: [
      `(legally|lawfully) (bought|owned|purchased|obtained|registered|held|acquired|licensed|built|parked)
      (bought|purchased|owned|obtained|acquired|held|built) ~(legally|lawfully)
      (had|held|holds|has|with) ((a|an|the|all) )?(valid |necessary |required |proper )*(licen[cs]es?|permits?|planning permission|permissions)
      (was|were|is) (fully |properly )?(licensed|registered|certified)`,
      `(without|no|lacked|lacks|any) (a |an |the |any )?(valid |necessary |required |proper |building |driving )*(licen[cs]es?|permits?|planning permission)
      (illegally|unlawfully) (bought|owned|purchased|obtained|held|acquired|built|parked)
      (bought|purchased|owned|obtained|acquired|held|built) ~illegally
      (unlicensed|unregistered)
      (licence|license|permit) (had|has) (expired|lapsed|been revoked|been withdrawn)`,
    ],
  },
];

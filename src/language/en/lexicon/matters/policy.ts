import type { Matter } from './matter.ts';

/** What accounts of rules, products, firms and states ask. */
export const POLICY_MATTERS: readonly Matter[] = [
  {
    id: 'approved', kind: 'status', question: 'Has it been approved?', of: 'thing', runs: true,
    answers: [
      `(awaits?|awaiting|pending|subject to|needs?|requires?|without|seeking|sought|before|until|conditional on|still to get|yet to receive|yet to get|yet to win) (~)(approval|clearance|authorisation|authorization|go-ahead|green light|consent|permission|sign-off|backing|ratification)
      (not|n't|n’t) (yet |been |yet been )*(approved|cleared|authorised|authorized|signed off|ratified|passed|decided|licensed)
      (yet|has still|have still|still has|still have|remains) to (be )?(approve*|clear|authori*|sign off|ratif*|decide|vote|pass|licen*)
      (undecided|pending|rejected|vetoed)`,
      `(was|were|been|has|have|had|is) (now |already |finally |formally |unanimously )?(approved|cleared|authorised|authorized|ratified|passed|licensed|given (the )?(green light|go-ahead|approval|clearance))
      (approved|cleared|authorised|authorized|ratified|backed|passed) (the|a|an|its|his|plans?|both)
      (gave|given|gives|got|won|received|secured|obtained) (its|his|her|the|final|full|formal|a)? ?([\\w-]+ ){0,2}(approval|clearance|go-ahead|green light|consent|backing|authorisation|authorization)`,
    ],
  },
  {
    id: 'compulsory', kind: 'negation', question: 'Is it compulsory?', of: 'thing',
    answers: [
      `(mandatory|compulsory|obligatory)
      (must|have to|required to|obliged to) (wear|pay|register|carry|take|leave|show|return|get|use|hand|give|have|be (vaccinated|tested|registered))`,
      `(voluntary|voluntarily|optional)
      (not|n't|n’t|no longer) (be |been )?(mandatory|compulsory|obligatory|required|obliged|forced)
      (free) to (choose|decide|opt)
      (merely|only|simply) (advised|recommended|asked|encouraged)`,
    ],
  },
  {
    id: 'expected', kind: 'percent', question: 'Was it more or less than expected?', of: 'thing', within: 'profit revenue sales earnings analyst shares growth inflation quarter forecast',
    answers: [
      `(above|beat|beating|topped|topping|exceeded|exceeding|better than|higher than|more than|ahead of|surpassed|outstripped|stronger than|larger than|bigger than) (the )?(~)(expected|expectations?|forecasts?|forecast|estimates?|analysts|consensus|predicted|anticipated)`,
      `(below|missed|missing|short of|worse than|lower than|less than|under|behind|weaker than|smaller than|undershot|disappointed|fewer than) (the )?(~)(expected|expectations?|forecasts?|forecast|estimates?|analysts|consensus|predicted|anticipated|investors)`,
    ],
  },
  {
    id: 'fairvote', kind: 'status', question: 'Was the vote fair?', of: 'event', within: 'election vote ballot referendum poll',
    answers: [
      `(free) and fair
      (well|smoothly|professionally|properly) (run|organised|organized|conducted|administered)
      (no) (evidence |sign |reports? |serious |major |significant )*(of )?(fraud|irregularities|rigging|tampering|incidents)
      (passed|went|gone) (off )?(smoothly|peacefully|calmly|without (a hitch|incident))`,
      `(irregularities|ballot-stuffing|ballot stuffing|vote-rigging|vote rigging|vote buying|vote-buying|rigged|rigging|electoral fraud|intimidation of voters|voter intimidation)
      (widespread|systematic|massive) (fraud|cheating|irregularities|violations)
      (neither) free nor fair
      (not|n't|n’t) (been )?free`,
    ],
  },
  {
    id: 'recall', kind: 'status', question: 'Have products been recalled?', of: 'event', runs: true, within: 'product food contamin outbreak salmonella listeria coli recall supermarket vehicle cars',
    answers: [
      `(no|without|any) (\\w+ )?(recall|recalls|products? (have|has|were|was|been) (been )?(recalled|withdrawn))
      (not|n't|n’t) (been )?(asked to |told to |ordered to )?(recall*|withdraw*|pull*|remove*)`,
      `(recalled|recalling|recalls|pulled|withdrew|withdrawn) (~)(products?|items?|batches|lots|cars|vehicles|salads?|sandwiches|packs|bags|from (sale|shelves|the market|stores))
      (issued|announced|ordered|expanded|widened) (an?|the|its) ([\\w-]+ ){0,2}recall`,
    ],
  },
];

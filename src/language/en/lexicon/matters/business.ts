import type { Matter } from './matter.ts';

/** What accounts of firms, networks, works and money ask. */
export const BUSINESS_MATTERS: readonly Matter[] = [
  {
    id: 'shutting', kind: 'outlook', question: 'Will places be closed for good?', of: 'event', within: 'plant factory site store shop branch mine mill office hospital school airport works',
    answers: [
      `(no) (plans?|intention|decision|need|reason) (to|of) (clos*|shut*|sell*|abandon*) (~)(plants?|sites?|factory|factories|stores?|shops?|branches|offices?|mines?|it|any|down)
      (no) (plants?|sites?|factory|factories|stores?|shops?|branches|offices?|mines?) (will|would|is|are|to) (be )?clos*
      (will|would) (stay|remain) open
      (hope|hopes|hoped|hoping|plan|plans|planned|planning|aim|aims|expects?|expected|intends?|will|would) (to )?(restart|reopen|resume|rebuild) (production|operations|work|the|it|its|within|by|in|next)`,
      `(will|would|is|are|to) (be )?(shut|closed|shuttered|close|wound up|mothballed) (down |altogether |completely |permanently |for good|entirely)+
      (will|would|may) never (reopen|open again|restart|be rebuilt)
      (close|closed|closing|shut|closure) (~)(permanently|for good|forever)
      (permanent|outright) closure
      (factory|plant|site|store|mine|mill|works|branch) (~)(will|would|is to|are to) (be )?(shut|close|closed)`,
    ],
  },
  {
    id: 'dividend', kind: 'outlook', question: 'Will the dividend be paid?', of: 'event', within: 'dividend payout shareholders',
    answers: [
      `(dividends?|payouts?) (~)(will|would|to) be (paid|maintained|kept|raised|increased|unchanged)
      (pay|maintain|keep|raise|raised|increased|maintained|increase|kept) (its|the|a) ([\\w-]+ ){0,2}(dividend|payout)`,
      `(suspend|suspends|suspended|suspending|scrap|scrapped|scrapping|cancel|cancelled|cancelling|skip|skipped|omit|omitted|axe|axed|halt|halted|cut|cuts|cutting|slash|slashed|no|without|forgo) (its|the|a|this)? ?([\\w-]+ ){0,2}(dividend|payout)
      (dividends?|payouts?) (~)(suspended|scrapped|cancelled|canceled|axed|omitted|cut|halted)`,
    ],
  },
  {
    id: 'insured', kind: 'negation', question: 'Was it insured?', of: 'event',
    answers: [
      `(was|were|is|are|been|has|have|had|fully|be) (fully )?(insured|covered by (~)insurance)(?! against)
      (insured) (in full|for|the|by|against)
      (insurance|policy|insurers?) (will|would|should|covers?|covered) (pay|cover|all|the (full|whole|entire|damage|losses|cost))`,
      `(not|n't|n’t|never|no|without|lacked) (been )?(insured|insurance|covered by (~)insurance|covered)
      (uninsured|underinsured|under-insured)
      (insurance|policy|cover) (~)(does|did|do|will|would) NOT (cover|pay|include)
      (insurance|policy|cover) (had|has) (lapsed|expired|run out)
      (policy|insurance) (~)but not`,
    ],
  },
  {
    id: 'leaked', kind: 'negation', question: 'Was data taken?', of: 'event', runs: true, within: 'hack cyber ransomware breach intrusion malware phishing extort',
    answers: [
      `(no) (evidence|indication|indications|sign|signs|suggestion|reason to believe) (~)(data|information|records?|details|files?|passwords?|accounts?) (~)(stolen|taken|accessed|compromised|leaked|copied|lost|exposed|misused)
      (data|information|records|details|files|passwords) (~)(was|were|had|has|have|is|are) NOT (been )?(stolen|taken|accessed|compromised|leaked|copied|affected|exposed)
      (no) ([\\w-]+ ){0,2}(data|information|records|details|files|passwords) (was|were|had|has|have) (been )?(stolen|taken|accessed|compromised|leaked|copied|lost|affected|exposed)`,
      `(published|posted|leaked|dumped|stole|sold|obtained|downloaded|copied|dumps|publishes|leaks|stolen|accessed|released) (~)(\\w+ of )?(~)(data|records?|files?|details|histories|information|passports?|passwords|documents|emails)
      (data|information|records|details|files|passwords) (~)(was|were|had been|has been|have been|are|is) (stolen|taken|accessed|leaked|copied|exposed|published|posted|for sale|offered)`,
    ],
  },
  {
    id: 'ransom', kind: 'negation', question: 'Was a ransom paid?', of: 'event', within: 'ransom kidnap hostage abduct captor extort captive',
    answers: [
      `(no) (ransom|money|payment|cash) (was|had|has|were|changed)
      (not|n't|n’t|never|refused to|refuses to|declined to|refusing to) (be )?(pay|paid|paying|negotiate|negotiating|give in)
      (without) (paying|a ransom|any (payment|ransom))`,
      `(paid|paying|pay|pays) (~)(ransom|millions?|kidnappers|hackers|captors|gunmen|attackers|criminals|extortionists|gang)
      (ransom|money|payment|cash) (~)(was|were|had been|has been|had) (paid|handed|delivered|transferred|gone)
      (handed|delivered|raised|collected|transferred|dropped off) (~)(ransom|cash|money|millions?)`,
    ],
  },
];

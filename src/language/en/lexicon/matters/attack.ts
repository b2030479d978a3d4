import type { Matter } from './matter.ts';

const ATTACK = 'attack shoot gunm bomb terror massacre rampage assailant stabb';
const WEAPON = '(gun|handgun|pistol|rifle|shotgun|firearm|revolver|weapon|knife|machete|axe|sword|hammer)';

/** What accounts of attacks and of police shootings ask. */
export const ATTACK_MATTERS: readonly Matter[] = [
  {
    id: 'terror', kind: 'cause', question: 'Was it linked to terrorism?', of: 'event', soft: true, within: ATTACK,
    answers: [
      `(no|any|without) (known |direct |clear |apparent |immediate |obvious |evidence of |sign of |indication of )*(an? )?(links?|connections?|ties) (to|with) (any |an? |the )?(\\w+ )?(terror|extremis|militant|jihad|islam)\\w*
      (nothing) to do with (any )?(\\w+ )?(terror\\w*|(political|religious|extremist) (groups?|organi[sz]ations?))
      (not|n't|n’t) (being |believed to be |thought to be |considered |treated as |an? |act of )*terror\\w*
      (ruled|rules|ruling|rule) out (any )?(\\w+ )?terror\\w*
      (no) (evidence|indication|sign|suggestion) ~terror\\w*`,
      `(claimed|claims|claiming) (the )?responsibility
      (soldier|soldiers) of the (islamic state|caliphate)
      (linked|links|ties|connected) to (the )?(islamic state|isis|isil|al[- ]qaeda|radical islam|(\\w+ )?(terror|extremis|militant|jihad|islamist)\\w*)
      (treated|treating|investigated|investigating|described|regarded|regarding) (it |this |the \\w+ )?as (an? )?(possible |suspected )?(act of )?terror\\w*
      (was|is) (an? )?(clearly |obviously )?(act of terror\\w*|terror\\w* (attack|act))`,
    ],
  },
  {
    id: 'alone', kind: 'status', question: 'Did the attacker act alone?', of: 'event', soft: true, within: ATTACK,
    answers: [
      `(acted|acting|act|worked|working|operated|operating) (entirely |completely )?alone
      (lone) (wolf|gunman|attacker|shooter|assailant|actor|bomber|terrorist|knifeman)
      (single|sole|only one) (gunman|attacker|shooter|assailant|perpetrator|suspect)
      (no) (known )?(accomplices?|other (suspects?|gunmen|attackers?|shooters?)|second (gunman|attacker|shooter|suspect))
      (not|n't|n’t) (looking for|seeking|searching for|hunting) (anyone|anybody|any other|other|further|additional)`,
      `(accomplices?)
      (second|another) (gunman|attacker|shooter|assailant|perpetrator|suspect)
      (second) (man|person|individual) ~(fled|run|sought|arrested|wanted|involved)
      (two|three|several|multiple) (gunmen|attackers|shooters|assailants|perpetrators)`,
    ],
  },
  {
    id: 'knew', kind: 'negation', question: 'Did they know each other?', of: 'event', soft: true, within: ATTACK,
    answers: [
      `(knew|known to) (each other|one another|(his|her|the|their) (victims?|attacker|killer|assailant))
      (targeted) (attack|shooting|killing)
      (not|n't|n’t) (a )?random`,
      `(random|unprovoked|indiscriminate) (attack|shooting|stabbing|act|assault)s?
      (did|do) NOT know (each other|one another|(his|her|the|their) (victims?|attacker|killer|assailant))
      (complete|total|perfect) strangers?`,
    ],
  },
  {
    id: 'motive', kind: 'cause', question: 'What lay behind the attack?', of: 'event', soft: true, within: ATTACK,
    answers: [
      `(racially|religiously|politically) motivated
      (hate) crimes?`,
      `(botched|attempted|failed) (robbery|burglary|carjacking|mugging)
      (robbery|burglary) gone wrong`,
      `(domestic|family) (dispute|incident|argument|violence|feud)`,
      `(gang-related|gang-linked)
      (gang) (war|feud|rivalry|violence|dispute)`,
      `(act of|in|out of|motivated by|as) (revenge|retaliation|vengeance)`,
    ],
  },
  {
    id: 'armed', kind: 'negation', question: 'Was the suspect armed?', of: 'event', soft: true, within: 'officer deputy trooper',
    answers: [
      `(was|were|is) unarmed
      (unarmed) (black |white |young )?(man|men|teen\\w*|boy|woman|motorist|driver|suspect)
      (not|n't|n’t) (armed|(carrying|holding|have) an? ${WEAPON})
      (no) ${WEAPON}s? (was|were|has been|had been) (found|recovered|discovered)`,
      `(brandishing|brandished|brandishes|wielding|wielded) (an? |his |her )?(\\w+ )?${WEAPON}
      (pointed|pulled|drew|raised|aimed|produced|waved) (out )?(an? |his |her )?(\\w+ )?${WEAPON}
      (lunged|lunging|advanced|came) ~with (an? |the )?(\\w+ )?${WEAPON}
      (man|suspect|he|she|woman|driver|teenager) (was|had been) armed with`,
    ],
  },
  {
    id: 'vehicle', kind: 'identity', question: 'Whose vehicle was it?', of: 'event', within: `${ATTACK} crash robber raid`,
    answers: [
      `(rented|hired|leased) (truck|lorry|van|car|vehicle)
      (rental|hire) (truck|lorry|van|car|vehicle)
      (rented|hired|leased) (the|a) (\\w+ )?(truck|lorry|van|car|vehicle)`,
      `(stolen|hijacked|carjacked) (truck|lorry|van|car|vehicle)
      (stole|hijacked|carjacked) (the|a) (\\w+ )?(truck|lorry|van|car|vehicle)
      (truck|lorry|van|car|vehicle) (was|had been|that was) (reported )?(stolen|hijacked)`,
    ],
  },
];

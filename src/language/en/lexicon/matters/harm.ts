import type { Matter } from './matter.ts';

const ACCIDENT = 'crash collision collid accident derail sank sink capsiz fire explo blast collaps plunged overturn wreck rescue avalanche landslide quake flood storm';

/** What accounts of accidents, disasters and rescues ask. */
export const HARM_MATTERS: readonly Matter[] = [
  {
    id: 'severity', kind: 'status', question: 'How badly was {who} hurt?', of: 'person',
    answers: [
      `(minor|slight|light|superficial|mild) (\\w+ )?(injur*|burns?|wounds?|cuts|bruises|bruising|concussion|scratches)
      (slightly|lightly|mildly) (injured|hurt|wounded|burned|burnt)
      (cuts|scratches) and bruises
      (unhurt|uninjured|unharmed|unscathed)
      (not|n't|n’t) (seriously |badly |physically )?(hurt|injured|harmed)
      (injuries|wounds|condition) (were|was|are|is) (minor|slight|not (serious|life-threatening|severe))
      (walked|walk) away (unhurt|from|without|with)
      (non-life-threatening) injuries`,
      `(serious|severe|critical|grave|life-threatening|major|multiple|horrific) (head |chest |leg |spinal |internal |facial )?(injur*|burns|wounds|fractures|trauma)
      (seriously|severely|badly|critically|gravely) (injured|hurt|wounded|burned|burnt|ill)
      (intensive|critical) care
      (critical|serious|grave) (but stable )?condition
      (fighting|fights|fought|battling|battles) for (his|her|their) life
      (life) support
      (coma|comatose)
      (broken|fractured|broke|shattered) (\\w+ )?(leg|legs|arm|arms|back|neck|pelvis|spine|hip|skull|ribs|ankle|collarbone|jaw|bones)`,
    ],
  },
  {
    id: 'alive', kind: 'status', question: 'Did {who} survive?', of: 'person',
    answers: [
      `(died|dies|dead|perished|drowned|deceased)
      (was|were|been) (shot |found |pronounced |declared )?(killed|dead|stabbed to death|beaten to death)
      (passed) away
      (lost) (his|her|their) li(fe|ves)
      (succumbed) to`,
      `(is|was|were|are|still|found|and) (still )?(alive|conscious|recovering)
      (survived|survives|surviving|survivor)
      (lived) to tell
      (escaped) (with (his|her) life|death)`,
    ],
  },
  {
    id: 'left', kind: 'status', question: 'Is anybody still missing?', of: 'event', runs: true, within: `${ACCIDENT} hostage captive kidnap abduct hiker climb miner trapped missing`,
    answers: [
      `(still|remain|remains|remained) (reported )?(missing|trapped|unaccounted for|captive|in captivity|(being )?held|stranded|buried)
      (still) (searching|digging|looking|combing|hunting)
      (is|are|was|were) (still )?(unaccounted for|feared trapped|believed (to be )?trapped|listed as missing|reported missing)
      (yet) to be (found|rescued|accounted for|freed|released)`,
      `(nobody|no one|no-one|none) ~(left|missing|trapped|unaccounted|remains?|remained)
      (no) (more |other |further )?(people|persons|survivors|bodies|victims|workers|passengers|residents|hostages|one) (were|was|are|is|remain|left|missing|trapped)
      (all|everyone|everybody) ~(accounted for|rescued|found|freed|brought (out|to safety|ashore)|evacuated safely|pulled out|released|safe|counted)
      (released|freed|rescued|released) all
      (search) (was|has been|had been|is) (called off|over|ended|stood down)
      (called) off the search`,
    ],
  },
  {
    id: 'fault', kind: 'cause', question: 'Was there a technical fault?', of: 'thing', within: ACCIDENT,
    answers: [
      `(brakes?|engines?|steering|signals?|valves?|doors?|alarms?|tyres?|tires?|pumps?|cables?|rudder|gear|batteries|battery|sensors?|lift|elevator|boiler|generator) (had |have |has |appeared to have |may have |apparently )?(failed|fail|malfunctioned|jammed|seized|burst|broke|broken|snapped|given (out|way)|gave (out|way)|stopped working|did NOT work)
      (brake|engine|steering|signal|valve|door|mechanical|technical|electrical|pump|cable|equipment|rudder) (failure|fault|problem|problems|defect|malfunction)`,
      `(nothing) (was |had been |is )?wrong with
      (no) (sign of |evidence of |indication of )?(an? |any )?(mechanical|technical|electrical|brake|engine|signal)? ?(faults?|defects?|problems?|failures?|malfunctions?) (with|in|was|were|had|on|before|to)
      (working|functioning|operating|worked|functioned) (normally|properly|correctly|perfectly|as (it|they) should|as intended)
      (in) (good|full|perfect) working order
      (ruled|ruling|rule) out (a |any )?(mechanical|technical|electrical|brake|engine) (\\w+)`,
    ],
  },
  {
    id: 'halted', kind: 'negation', question: 'Did the driver stop in time?', of: 'thing', within: 'crash collision collid',
    answers: [
      `(came|come|coming|pulled) to a (full |complete |dead )?(stop|halt|standstill)
      (had|on|with) (a |the )?(green (light|signal)|right of way)
      (stopped|waited|halted) (at|for) (a|the) (red light|lights|sign|stop sign|signal|junction|crossing|barrier)`,
      `(without) (halting|stopping|slowing|braking|slowing down)
      (ran|running|jumped|ignored|missed|through|past) (a|the|two) (red (light|signal)|stop sign|signal|stop signal|lights|barrier)
      (failed|failing) to (stop|yield|give way|brake|slow|halt)
      (did|does) NOT (stop|slow|brake|halt|give way|yield)`,
    ],
  },
  {
    id: 'speed', kind: 'negation', question: 'Was the driver going too fast?', of: 'thing', within: 'crash collision collid accident derail overturn',
    answers: [
      `(speeding|too fast)
      (above|over|exceeding|exceeded|broke|breaking|twice) the (speed )?limit
      (excessive|high|excess|breakneck) speed`,
      `(within|under|below|obeying|observing|kept to) the (speed )?limit
      (not|n't|n’t) (been )?(speeding|driving too fast|going too fast|exceed* the (speed )?limit)
      (at|doing) (no more than|a normal speed|low speed|walking pace)`,
    ],
  },
  {
    id: 'protected', kind: 'negation', question: 'Were there belts, vests or helmets?', of: 'event', within: ACCIDENT,
    answers: [
      `(fitted|equipped|provided|supplied) with ~(seat ?belts?|belts|life ?jackets?|life ?vests?|helmets?|sprinklers?|smoke (alarms?|detectors?))
      (wore|wearing|strapped) ~(seat ?belts?|belts|life ?jackets?|life ?vests?|helmets?)
      (had|has|were|was) (a |working |enough )?(sprinklers?|smoke (alarms?|detectors?)|fire escapes?|belted in|buckled (up|in))`,
      `(no|without|lacked|nor|any|missing) (a |any |enough |working |their |his |her )?(seat ?belts?|belts|life ?jackets?|life ?vests?|helmets?|sprinklers?|smoke (alarms?|detectors?)|fire escapes?)
      (not) (been )?(wearing|wear|fitted with|equipped with|belted|buckled) ?~(seat ?belts?|belts|life ?jackets?|life ?vests?|helmets?|sprinklers?)?
      (too) few (life ?jackets?|life ?vests?|helmets?)`,
    ],
  },
  {
    id: 'visibility', kind: 'status', question: 'How good was the visibility?', of: 'event', within: 'crash collision collid accident sank sink capsiz hiker climb avalanche flight plane helicopter boat ferry yacht',
    answers: [
      `(visibility|weather|skies) (was|were|had been|is) (good|clear|excellent|fine|perfect|normal|ideal)
      (good|clear|excellent|perfect|fine) visibility
      (clear|fine|perfect|sunny|cloudless) (weather|skies|sky|day|night|morning|evening)`,
      `(thick|dense|heavy|freezing|patchy) (fog|snow|smoke|mist|cloud|snowfall|downpour)
      (fog|blizzard|snowstorm|rainstorm|whiteout|sandstorm)
      (visibility) (was|were|had been|is) (poor|low|limited|bad|reduced|near zero|almost nil|down)
      (poor|low|bad|limited|reduced) visibility`,
    ],
  },
  {
    id: 'warned', kind: 'negation', question: 'Was there a warning?', of: 'event', within: `${ACCIDENT} eruption tsunami attack shooting gunm theft thief thieve burglar heist`,
    answers: [
      `(warnings?|alerts?|sirens?|alarms?) (was|were|had been|has been|went|had) (quickly |immediately )?(issued|given|sent|sounded|triggered|raised|activated|gone|out|off)
      (sirens?|alarms?|bells) (system )?(sounded|rang|worked|wailed|blared|went off|had sounded)
      (issued|sounded|raised|sent|received|heeded|got|after|following|gave|triggered) (an?|the|several|repeated|its|two) (\\w+ )?(warnings?|alerts?|alarms?|sirens?)
      (was|were|been) (warned|alerted) (of|about|that|to|in|by|before|hours|days)`,
      `(no|any|without|received no|little) (\\w+ )?(warnings?|sirens?|alarms?|alerts?|announcements?)
      (warnings?|alerts?|sirens?|alarms?) (system )?(did|was|were|had) NOT (been )?(sound|go off|ring|work|issued|given|sent|triggered|activated|working|sounded)
      (alarms?|sirens?) (system )?(failed|never|stayed silent|remained silent|had been (switched|turned) off|were (switched|turned) off|was (switched|turned) off)
      (was|were|been|had) NOT (been )?(warned|alerted)
      (nobody|no one) (had )?(warned|alerted|been warned)`,
    ],
  },
  {
    id: 'cleared', kind: 'status', question: 'Were people told to leave?', of: 'event', runs: true, within: `${ACCIDENT} wildfire leak bomb chemical eruption evacuat`,
    answers: [
      `(no) (evacuations?|evacuation orders?|orders? to (leave|evacuate)|need to (leave|evacuate))
      (advised|urged|told|asked|ordered|warned) to (stay|remain|shelter|keep) (indoors|inside|in place|at home|in their homes|put)
      (was|were|been) NOT (been )?evacuated`,
      `(was|were|been|being) (\\w+ )?evacuated
      (evacuated|evacuating|evacuate) (from|the|about|some|around|more|nearby|residents|people|thousands|hundreds|\\d)
      (told|ordered|asked|urged|advised|instructed) (everyone |everybody |residents |people |families |villagers |\\d+ )?(~)to (get out|leave|evacuate|flee)
      (forced) (~)(to flee|from (their|its) homes|to leave)
      (evacuation|mandatory) (orders?|zones?|evacuation)`,
    ],
  },
  {
    id: 'safe', kind: 'negation', question: 'Was it dangerous to people?', of: 'event', within: 'smoke chemical leak spill fumes gas pollut contamin toxic water air radiation plume',
    answers: [
      `(no|any|little) (immediate |health |known |further )?(danger|risk|threat|hazard|harm) to (the )?(public|residents|health|people|humans?|anyone|nearby|human|consumers|customers|drinking)
      (nothing) (~)(harmful|dangerous|toxic|hazardous)
      (not|n't|n’t) (considered |thought |believed |be )?(harmful|toxic|dangerous|hazardous|poisonous)
      (safe|fit) to (drink|breathe|swim|eat|return|consume)
      (within|below|under) (safe|legal|permitted|normal|acceptable|safety) (limits?|levels?)
      (harmless|non-toxic)`,
      `(toxic|poisonous|hazardous|carcinogenic|dangerous) (levels?|fumes|smoke|gas|gases|cloud|chemicals?|substances?|plume|sludge|waste|water|concentrations?)
      (above|over|exceeding|exceeded|exceed) (the )?(legal|safe|permitted|state|federal|safety|recommended|eu|national) (limits?|levels?)
      (times) (the|above the|over the|higher than the|more than the) (~)(limit|limits|safe|legal|permitted|normal|recommended)
      (contaminated|polluted) (with|by|water|air|soil)`,
    ],
  },
  {
    id: 'extinguished', kind: 'status', question: 'Was the fire out?', of: 'event', runs: true, within: 'fire blaze flames wildfire',
    answers: [
      `(still|continued|continues|continuing) (to )?(burn|burning|raging|rage|smoulder|smouldering|smoldering|smolder|blazing|fighting|battling)
      (out) of control
      (not|n't|n’t) (yet )?(been )?(under control|contained|extinguished|put out)
      (reignited|reignite|flared up|flare-ups?|re-ignited)`,
      `(brought|bring|now|fully|was|were|been|finally) (\\w+ )?(under control|contained|extinguished|put out|doused|out)( by| at| on| after|\\.)
      (under) control (by|at|on|within|after|shortly|around)
      (extinguished|doused|put out) (by|at|on|within|after|shortly|around|the)`,
    ],
  },
  {
    id: 'deliberate', kind: 'cause', question: 'Was it an accident?', of: 'event', within: 'fire blaze explo blast crash death died drown fall fell damage outage leak',
    answers: [
      `(accidental|accidentally)
      (was|as|be|been) (a |an )?(tragic |terrible |simple )?accident(?! and)
      (not|n't|n’t|no longer) (being |be |been )?(treated as |treating (it|the \\w+) as |considered |regarded as )?(suspicious|deliberate|arson)
      (no) (sign|signs|evidence|indication|suggestion|suspicion) of (foul play|arson|sabotage|a crime|third-party|anything suspicious|criminal)
      (electrical) (fault|short|wiring|failure)
      (short) circuit
      (no) suspicious circumstances`,
      `(deliberate|deliberately|intentional|intentionally|arson|arsonists?|sabotage|sabotaged|foul play)
      (on) purpose
      (suspicious) (circumstances|fire|blaze|death|origin)
      (treated|treating|treat) (~)as (suspicious|arson|murder|homicide|a (crime|murder|homicide))`,
    ],
  },
  {
    id: 'sober', kind: 'negation', question: 'Was alcohol or were drugs involved?', of: 'event', within: `${ACCIDENT} drive driver pilot`,
    answers: [
      `(no) (sign |evidence |indication |suggestion )?(of |that )?(alcohol|drink|drugs|drunkenness|intoxication)
      (sober)
      (not|n't|n’t) (been )?(drunk|drinking|intoxicated|under the influence|impaired)
      (alcohol|drugs|drink) (was|were|had|is|are) NOT
      (tested) negative
      (passed) an? (breath|drug|alcohol|sobriety)
      (ruled) out (alcohol|drugs|drink)`,
      `(drunk|drunken|intoxicated)
      (under) the influence
      (over|above|times|twice) the (legal |drink-drive |alcohol |drink-driving )?(limit|legal limit)
      (had|been) (been )?drinking
      (smelled|smelt|reeked) (strongly )?of (alcohol|drink|beer|whisky|whiskey|vodka|wine)
      (tested) positive for
      (failed) an? (breath|drug|alcohol|sobriety)`,
    ],
  },
  {
    id: 'diedat', kind: 'place', question: 'Where did {who} die?', of: 'person',
    answers: [
      `(died|dead|killed) (almost )?(at the scene|on the spot|instantly|outright|there|where (he|she) fell)
      (pronounced|declared) dead (at the scene|there|on the spot)`,
      `(died|dead|succumbed|away) (~)(in|at|on the way to|en route to|on (his|her) way to) (~)(hospital|surgery|clinic|intensive care|operating table|ambulance|infirmary)
      (died|succumbed) (~)(hours|days|weeks) (later|after)
      (died) of (his|her) (injuries|wounds) (~)(later|hospital)`,
    ],
  },
  {
    id: 'side', kind: 'identity', question: 'Which {what} was it?', of: 'thing',
    answers: ['left', 'right'].map((side) => `(${side}) (?<thing>thigh|knee|ankle|shoulder|arm|leg|hand|wrist|foot|hip|calf|hamstring|elbow|eye|ear|lung|kidney|thumb|achilles|heel|wing|engine|bank|lane)`),
  },
];

import { within, type FigurePhrase } from './figure-phrase.ts';

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];
const duration = (role: string, phrase: Omit<FigurePhrase, 'role' | 'measure'>): FigurePhrase => ({ role, measure: 'duration', ...phrase });
/** What is played or run, and what makes it pause. */
const PLAY = '(?:play|match|game|race|session|contest|tie|fight|concert|show|players|teams)(?: was| were| had been| has been| being| is)?';
const PAUSES = 'rain|weather|lightning|storm|fog|thunderstorm|snow|injury|crowd|floodlight|medical|safety';
const OFFICES = 'prime minister|president|minister|mayor|chancellor|chief executive|chief|chairman|chair|leader|head|coach|manager|captain|governor|king|queen|pope|director';

/** Roles of stretches of time. In order: the first that fits decides. */
export const DURATION_PHRASES: readonly FigurePhrase[] = [
  duration('prison-asked', { before: new RegExp(`\\b(?:prosecut(?:ors?|ion)|state attorney)${within(3)} (?:ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|want(?:s|ed)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)?|recommend(?:s|ed|ing)?|request(?:s|ed|ing)?)${within(6)}$`), least: 20 * DAY }),
  duration('prison', { before: new RegExp(`\\b(?:jailed|imprisoned|sentenced|jail|imprison|locked up|put away|sent down|prison)${within(4)} (?:for|to)$|\\b(?:got|given|received|handed|serve|serving|served)(?: a)?$`), behind: /^(?:(?:in|behind) (?:prison|jail|bars)|-? ?(?:(?:prison|jail|suspended|custodial) )(?:sentence|term))\b/, both: true }),
  duration('prison', { before: new RegExp(`\\b(?:jailed|imprisoned|sentenced|jail|imprison|locked up|put away|sent down)${within(4)} (?:for|to)$`), behind: /^(?:(?:in|behind) (?:prison|jail|bars)|-? ?(?:(?:prison|jail|suspended|custodial) )(?:sentence|term))\b/, least: DAY }),
  duration('captivity', { before: new RegExp(`\\b(?:hostages?|captives?|kidnapped|abducted|captivity|held captive)${within(6)} (?:for|after|of|lasted)$|\\b(?:freed|released|let go|rescued) after$`), behind: /^(?:in captivity|of captivity|as (?:a )?(?:hostages?|captives?|prisoners?)|in (?:the|their) hands of)\b/, both: true, most: 4000 * DAY }),
  duration('captivity', { before: new RegExp(`\\b(?:hostages?|captives?)${within(3)} held(?: captive)? for$`), behind: /^(?:in captivity|of captivity)\b/ }),
  duration('custody', { before: /\b(?:was|were|been) (?:held|detained)(?: in custody)? for$/, behind: /^in (?:police )?(?:custody|detention)\b/, most: 60 * DAY }),
  duration('deliberation', { before: new RegExp(`\\bdeliberat(?:ed|ing|ions?)${within(2)} (?:for|of|over)$|\\bjur(?:y|ors)${within(3)} (?:out|considered|considering|retired)${within(3)} for$`) }),
  duration('deadline', { before: new RegExp(`\\b(?:must|has to|have to|told to|ordered to)${within(8)} within$`) }),
  duration('deadline', { both: true, before: new RegExp(`\\b(?:has|have|had|given|gave|got)${within(3)}$`), behind: /^to (?:leave|comply|respond|reply|withdraw|evacuate|surrender|pay|appeal|decide|hand|release|depart|vacate|agree|accept)\b/ }),
  duration('gap', { behind: /^(?:behind|ahead of|adrift of|clear of|off the (?:lead|pace))\b/, before: new RegExp(`\\b(?:beat|beating|defeated|won|win|finished|victory|missed)${within(4)} by$`), most: 3 * HOUR }),
  duration('match-length', { before: new RegExp(`\\b(?:match|final|semi-final|quarter-final|contest|encounter|battle)${within(3)} (?:lasted|took|of|lasting|after)$`), behind: /^(?:on (?:the )?court|-? ?(?:match|final|semi-final|marathon|thriller|battle|epic|contest)|to (?:beat|defeat|subdue|overcome|dispatch|see off|overpower|outlast))\b/, least: 30 * MINUTE, most: 12 * HOUR }),
  duration('response', { both: true, before: new RegExp(`\\b(?:police|officers|patrols?|units?|crews?|firefighters|ambulances?|paramedics|help|engines?|medics|rescuers|helicopter)${within(7)}$`), behind: /^(?:to (?:arrive|get there|reach|respond|turn up|come|show up)|later\b.{0,3}$|after the (?:first |alarm|call|emergency))/, most: 12 * HOUR }),
  duration('response', { before: new RegExp(`\\b(?:police|officers|patrols?|units|crews|firefighters|ambulances?|paramedics)${within(3)} (?:arrived|were there|reached${within(2)}|were on the scene|got there)(?: within| in)?$`), most: 12 * HOUR }),
  duration('strike', { before: new RegExp(`\\b(?:strike|walkout|stoppage|industrial action)${within(5)} (?:for|last|lasts|lasted|of|lasting|take)$|\\b(?:walk(?:ed|ing)? out|down(?:ed)? tools|stop(?:ped)? work|on strike)${within(4)} for$`), behind: /^-? ?(?:strike|walkout|stoppage)\b/, least: 10 * MINUTE }),
  duration('surgery', { before: new RegExp(`\\b(?:operations?|surgery|surgeons|transplant|procedure)${within(4)} (?:for|took|lasted|of|take|last)$`), behind: /^-? ?(?:operation|surgery|procedure)\b/, most: 3 * DAY }),
  duration('outage', { before: new RegExp(`\\b(?:outage|blackout|power cut|power|electricity|lights|service|website|network)${within(4)} (?:lasted|back|restored|returned|out|down|off)(?: on| up)?(?: for| after| within)?$`), behind: /^-? ?(?:outage|blackout|power cut)\b/ }),
  duration('ban', { before: new RegExp(`\\b(?:bans?|banned|suspended|suspension|barred|sidelined)${within(4)} (?:for|of|last|lasts|lasting)(?: up to)?$`), behind: /^-? ?(?:ban|suspension)\b/, least: 20 * HOUR }),
  duration('halt', { before: new RegExp(`\\b(?:halted|stopped|suspended|interrupted|interruption|held up|stoppage|${PLAY} delayed|(?:${PAUSES}) delay)${within(3)} (?:for|of|by|lasted|lasting)$`), behind: new RegExp(`^-? ?(?:interruption|stoppage|(?:${PAUSES}) (?:delay|break|hold-up)|delay to (?:play|the (?:start|match|game|race)))\\b`), most: 20 * HOUR }),
  duration('halt', { both: true, before: new RegExp(`\\b(?:${PLAY} (?:resumed|restarted|got back under way|got under way again)|(?:before|when) (?:${PLAY}) resumed)(?: some| about| only)?$`), behind: /^later\b/, most: 20 * HOUR }),
  duration('tenure', { before: new RegExp(`\\b(?:in (?:office|power|the job|the post|charge|government)|at the helm|as (?:${OFFICES}))${within(3)} for$`), behind: new RegExp(`^(?:in (?:office|power|the job|the post|charge|government)|at the (?:helm|head|top)|as (?:the )?(?:\\S+ )?(?:${OFFICES})|of (?:[^\\s,;:.]+ ){0,3}(?:rule|control|power|government))\\b`), least: 20 * DAY }),
  duration('tenure', { both: true, before: new RegExp(`\\bin (?:office|power|the job|the post|charge) for${within(3)}$`), behind: /^/, least: 20 * DAY }),
  duration('stranded', { before: new RegExp(`\\b(?:drift(?:ed|ing)|adrift|stuck|stranded|marooned|clung|clinging)${within(5)} for$|\\bsurviv(?:ed|ing)(?: for)?$`), behind: /^(?:in the (?:water|sea|snow|rubble|wreckage|lift|cave)|at sea|adrift|on the (?:ledge|roof|raft|mountain|ice)|under (?:the )?(?:rubble|snow)|trapped|stuck|stranded)\b/ }),
];

/** What befell people, or what they did, as several words tell it that no single verb does. */
export interface Fate {
  /** Predicate family. */
  readonly role: string;
  /** The verb's lemma and the words behind it, without what is counted; lower case. */
  readonly words: RegExp;
}

/** Up to so many words in between. */
const within = (words: number): string => `(?: [^\\s,;:.]+){0,${words}}`;
const fate = (role: string, words: string): Fate => ({ role, words: new RegExp(`^(?:${words})\\b`) });

/** Of those to whom it was done: objects of an active verb, subjects of a passive one. In order: the first that fits decides. */
export const DONE: readonly Fate[] = [
  fate('die', `(?:shoot|gun|cut|knife|strike) (?:down )?dead|(?:stab|beat|burn|crush|trample|batter|hack|kick|bludgeon|starve|freeze|torture|choke|strangle|club|stone|suffocate|bleed)${within(1)} to death|gun down|find dead|leave dead|pull(?:${within(1)})? dead`),
  fate('detain', `(?:take|bring|haul|bundle|lead)${within(3)} (?:to|into)(?: the| a| an)?(?: nearby| local| central)? (?:police|custody|cells|station house|detention)|(?:take|lead|drag|haul|cart) (?:away|off) (?:by|in)${within(2)} (?:police|officers|handcuffs|agents)|lead away|round up|haul in|pick up by${within(2)} (?:police|officers)`),
  fate('lay-off', `rid of|get rid of|lay off|make redundant|show the door|put out of work|throw out of work`),
  fate('release', `set free|set loose|let go(?! of)`),
  fate('rescue', `(?:pull|dig|bring|carry|lift|pluck|winch|take|haul|fish)${within(1)} (?:alive|to safety|to dry land|ashore|to shore)|(?:pull|dig|pluck|winch)${within(2)} (?:from|out of|off)${within(3)} (?:rubble|debris|ruins|wreckage|water|sea|roofs?|rooftops?|river|lake|snow|mud|boat|slopes?|mountain|cliff)|(?:bring|take|winch|lift) off`),
  fate('evacuate', `(?:move|clear|bring|take|get) (?:out|to (?:shelters?|higher ground|safety|safe))|(?:tell|order|ask|advise|urge|instruct) (?:out|to (?:leave|go|flee|evacuate|get out|move out))`),
];

/** Of those who do it themselves. */
export const DOING: readonly Fate[] = [
  fate('die', `lose (?:their|his|her) (?:lives|life)|be (?:shot|found|left|confirmed) dead|(?:freeze|starve|bleed|burn|choke|suffocate) to death`),
  fate('lay-off', `lose (?:their|his|her)?(?: own)? ?(?:jobs?|posts?|livelihoods?)|be out of (?:work|a job)|face (?:the )?(?:redundancy|dismissal|sack|axe)`),
  fate('attend', `turn (?:out|up)|show up|look on|take to the streets|(?:squeeze|cram|crowd|pile|press|stream|pour|file|come) (?:in|into|inside|along)|(?:fill|line|pack|throng|crowd) (?:the|a|its|into|onto)|pay (?:their )?(?:last )?(?:respects|tribute)|be (?:there|present|in attendance|in the (?:stadium|stands|crowd|audience|hall|church|room))|watch (?:the|him|her|them|it|on|from|in)`),
];

/** Where somebody lies whom what has fallen holds fast; the words behind what is counted. */
export const BURIED = /^(?:(?:still|left|trapped|buried|alive|lying|stuck|remaining|missing|thought|believed|feared|to|be|were|was|are|is|remained|could|may|might) )*(?:under|beneath|underneath|below|in|amid|among) (?:the |a |tons? of |tonnes? of |piles? of |mounds? of |[a-z]+ of )?(?:collapsed |fallen |smoking )?(?:rubble|debris|ruins|wreckage|concrete|masonry|avalanche|landslide|mudslide|what (?:was|used to be|had been|remained|is left))\b/;

/** Those who are there while it happens ("with 80 of their friends looking on"); the words behind what is counted. */
export const LOOKING_ON = /^(?:of (?:their|his|her|the|its) )?(?:[a-z]+ ){0,3}(?:looking on|in attendance|looked on)\b/;

/** Nouns for those who come to an event, in lemmas: their number is that of those who were there. */
export const COMERS: ReadonlySet<string> = new Set(['protester', 'protestor', 'demonstrator', 'marcher', 'spectator', 'guest', 'mourner', 'worshipper', 'attendee', 'reveller', 'reveler', 'concertgoer', 'partygoer', 'onlooker', 'wellwisher', 'well-wisher', 'pilgrim']);

/** Families of what befalls people alone, or animals with them. */
export const HUMAN_FATES: ReadonlySet<string> = new Set(['die', 'injure', 'critical', 'hospitalise', 'treat', 'arrest', 'detain', 'charge', 'convict', 'acquit', 'sentence', 'lay-off', 'dismiss', 'infect', 'rescue', 'evacuate', 'displace', 'flee', 'trap', 'miss', 'strand', 'attend', 'survive', 'aboard']);

/** Animals and things whose names end like those of callings, in lemmas. */
export const NO_PERSONS: ReadonlySet<string> = new Set(('badger otter beaver lobster oyster spider hamster panther tiger leopard terrier retriever setter heifer steer reindeer plover woodpecker adder viper grasshopper alligator gator ' +
  'container trailer tanker freighter steamer cruiser carrier trawler clipper cutter tender lighter helicopter chopper tractor reactor generator transformer conveyor elevator escalator locomotor scooter roller boiler burner freezer heater cooker shelter tower river cellar chamber corner counter quarter letter paper poster banner computer server router number order member power water winter summer center centre theater theatre border boulder timber ladder shutter gutter filter meter sensor motor rotor actor-network factor sector doctorate manner matter offer answer cluster monster newsletter daughter tooth error mirror terror tumor tumour cancer fever ulcer disorder order barrier courier-bag frontier pier tier').split(' '));

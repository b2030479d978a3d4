import type { Matter } from './matter.ts';

const WRECK = 'crash collision collid accident derail sank sink capsiz fire explo blast collaps plunged overturn wreck rescue landing leak outage blackout flood spill wildfire';

/** What accounts of ships, aircraft, searches and works ask. */
export const TRAVEL_MATTERS: readonly Matter[] = [
  {
    id: 'overloaded', kind: 'negation', question: 'Was it overloaded?', of: 'event', within: 'ferry boat ship vessel bus lorry truck plane lift elevator stadium club hall balcony',
    answers: [
      `(overloaded|overcrowded|overcrowding|overloading)
      (over|above|beyond|exceeded|exceeding|twice|double|more than) (its|the|their) (licensed |legal |permitted |maximum )?(capacity|limit|maximum|load)`,
      `(not|n't|n’t|neither) (been )?(overloaded|overcrowded|full)
      (within|below|under) (its|the|their) (licensed |legal |permitted |maximum )?(capacity|limit|maximum)
      (half|well) (full|empty|below capacity|within)`,
    ],
  },
  {
    id: 'distress', kind: 'negation', question: 'Was there a distress call?', of: 'event', within: 'ferry boat ship vessel plane flight aircraft helicopter yacht hiker climber pilot captain',
    answers: [
      `(mayday|sos)
      (sent|sending|issued|made|radioed|put out|transmitted) (an? |the |out )*(\\w+ )?(distress|emergency|mayday) (call|signal|message)
      (called|radioed|phoned) (for help|the coast ?guard|rescuers)`,
      `(no|without|any) (\\w+ )?(distress|emergency|mayday|sos) (call|signal|message)
      (radio) silence
      (did|had) NOT (send|issue|sent|issued|report|reported|raise|raised|call|called) (~)(distress|mayday|alarm|emergency|problem|for help)`,
    ],
  },
  {
    id: 'inspected', kind: 'negation', question: 'Had it been inspected?', of: 'thing', within: `${WRECK} bridge dam building`,
    answers: [
      `(was|were|been) (last |regularly |recently |duly |fully |properly |thoroughly )*(inspected|checked|serviced|tested|examined|maintained|overhauled|strengthened|repaired|reinforced|renovated)
      (passed) (its|a|an|all|the|every) ([\\w-]+ ){0,3}(inspections?|tests?|checks?|survey|audit)
      (given) a clean bill of health`,
      `(not|never|n't|n’t) (been )?(properly |fully |once |ever )?(inspected|checked|serviced|tested|examined|maintained|overhauled|strengthened|repaired|reinforced|renovated)
      (failed) (its|a|an|the|several|two|three) ([\\w-]+ ){0,3}(inspections?|tests?|checks?|survey|audit)
      (overdue) (for )?(an? )?(inspection|repairs?|service|maintenance)
      (badly|poorly) maintained
      (warned|warnings|warning|reports?|complained|cracks|corrosion|rust) (~)(ignored|for years|for months|gone unheeded|went unheeded)`,
    ],
  },
  {
    id: 'standing', kind: 'status', question: 'Is it still standing?', of: 'thing', within: 'flood quake storm fire explo tornado hurricane landslide tsunami typhoon cyclone',
    answers: [
      `(still) standing
      (intact|undamaged|unscathed|spared)
      (not|n't|n’t) (been )?(seriously |badly |structurally )?damaged
      (escaped) (serious |major |without )?(damage)?
      (damaged) but`,
      `(washed|swept|carried) away
      (destroyed|flattened|collapsed|levelled|leveled|razed|gutted|condemned|obliterated)
      (reduced) to (rubble|ashes|ruins|a shell)
      (burned|burnt) (down|to the ground)
      (fell|fallen|crashed) into (the )?(river|sea|water|valley|gorge)`,
    ],
  },
];

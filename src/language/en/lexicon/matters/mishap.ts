import type { Matter } from './matter.ts';

const BLAST = '(explosions?|blasts?|bombs?|fireworks?|shots|detonations?|rockets?|shells?)';

/** What accounts of mishaps ask: in what state the driver was, what the weather was like, whether it came all at once, how rare the animal is. */
export const MISHAP_MATTERS: readonly Matter[] = [
  {
    id: 'lapse', kind: 'cause', question: 'What happened to the driver before the crash?', of: 'event', soft: true, within: 'crash derail collision collid overturn',
    answers: [
      `(blacked|blacking|black) out
      (passed|passing) out
      (lost|losing|loss of) consciousness
      (fainted|fainting)
      (had|suffered|suffering|having) (an? )?(apparent |suspected |massive |fatal )?(seizure|heart attack|stroke|epileptic fit|medical (episode|emergency|event))`,
      `(fell|fallen|falling|dozed|nodded|dozing|nodding) (asleep|off)
      (asleep) at the (wheel|controls)`,
      `(texting|looking at|talking on|using|distracted by|checking) ~(phone|mobile|cellphone|smartphone)
      (distracted) (by|driver|when|at|while)`,
    ],
  },
  {
    id: 'weather', kind: 'status', question: 'What was the weather like?', of: 'event', soft: true, within: 'crash flight plane helicopter boat ferry yacht sank capsiz climb',
    answers: [
      `(weather|conditions|weather conditions|weather and visibility|visibility and weather) (was|were|had been) (good|ideal|perfect|fine|excellent|calm|normal|favou?rable)
      (good|ideal|perfect|fine|calm|excellent) (weather|flying|sailing|weather conditions)
      (weather) (was|is) not (a|believed|thought) (factor|to)
      (no) (strong winds?|bad weather|sign of bad weather)`,
      `(strong|high|heavy|gusty|gusting|fierce|gale-force|powerful) (winds?|gusts|rain|swell|seas|snow)
      (bad|stormy|severe|adverse|rough|poor|treacherous|difficult|inclement) (weather|seas|conditions|weather conditions)
      (torrential|driving|pouring) rain
      (thunderstorms?|gales|squalls?|turbulence)`,
    ],
  },
  {
    id: 'atonce', kind: 'status', question: 'Did it all go off at once?', of: 'thing', soft: true, within: 'explo blast firework bomb gunfire shots',
    answers: [
      `(went|go|going|goes|exploded|exploding|exploding|detonated|detonating|fired|firing|ignited|igniting|air) (off )?(almost |nearly |virtually )?(simultaneously|(all )?at once|at the same time)
      (simultaneous) ${BLAST}`,
      `(went|go|going|goes|exploded|exploding|detonated|shooting|shot|fired|firing|flying|flew) (\\w+ )?(off )?(one after (another|the other)|one by one|in (quick |rapid )?succession|(at random|randomly)|at intervals)
      (series|succession|string) of (\\w+ )?${BLAST}`,
    ],
  },
  {
    id: 'endangered', kind: 'status', question: 'How endangered is the species?', of: 'thing', soft: true, within: 'species wildlife zoo habitat conservation poach',
    answers: [
      '(critically) endangered',
      '(endangered)',
      `(near threatened|vulnerable species)
      (listed|classified|classed|considered|designated) (as )?(vulnerable|threatened|near threatened)`,
      `(extinct) in the wild`,
    ],
  },
];

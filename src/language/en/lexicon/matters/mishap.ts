import type { Matter } from './matter.ts';

const BLAST = '(explosions?|blasts?|bombs?|fireworks?|shots|detonations?|rockets?|shells?)';

/** What accounts of mishaps ask: in what state the driver was, what the weather was like, where the hurt were treated, how endangered the animal is. */
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
    id: 'treated', kind: 'status', question: 'Where were the injured treated?', of: 'event', soft: true, within: 'injur hurt wound',
    answers: [
      `(treated) (~)(at the scene|on the scene|on scene|on site|on the spot|by (\\w+ )?(paramedics|medics|ambulance))
      (declined|refused) (medical )?(treatment|to be taken|transport)`,
      `(taken|rushed|airlifted|flown|transported|admitted|brought|sent|transferred) (by \\w+ )?(to )(a |the |an? \\w+ )?(\\w+ ){0,3}(hospitals?|infirmary|clinic)
      (hospitalised|hospitalized)
      (treated) (at|in) (a |the |an? \\w+ )?(\\w+ ){0,2}(hospitals?|infirmary)`,
    ],
  },
  {
    id: 'turnback', kind: 'cause', question: 'Why did the plane turn back or divert?', of: 'event', soft: true, within: 'airline airliner cockpit',
    answers: [
      `(abundance) of caution
      (as) a (safety |security )?precaution
      (precautionary) (measure|landing)`,
      `(per|under|following|with|of) (the |its |our |all )?(airline |company |airline's |company's )?(security|safety) (procedures?|protocols?|rules|regulations)`,
      `(engine|technical|mechanical|hydraulic|electrical) (problems?|failure|fault|issues?|trouble)
      (bird) strike`,
      `(unruly|disruptive|drunk|drunken|abusive) (passenger|man|woman)s?`,
      `(medical) (emergency|episode)`,
    ],
  },
  {
    id: 'stopped', kind: 'status', question: 'How was the vehicle brought to a stop?', of: 'event', soft: true, within: 'truck lorry van chase pursuit',
    answers: [
      `(truck|lorry|van|car|vehicle|driver|bus) (then |had |finally |eventually )?(stalled|broke down|ran out of fuel|ran out of petrol|got stuck|came to a halt by itself)
      (engine) (stalled|failed|died|cut out)`,
      `(stopped|halted|brought to a halt|brought to a stop|brought to a standstill) by (\\w+ )?(police|officers|gunfire|bullets|marksmen|soldiers)
      (police|officers|marksmen) (stopped|halted|managed to stop) the (\\w+ )?(truck|lorry|van|car|vehicle|driver|bus)`,
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

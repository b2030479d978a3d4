import type { Matter } from './matter.ts';

const FOR = '(of|from|with|on|for)';
const OVER = '(due to|because of|owing to|over|amid|by|after|following|as a result of)';
const OFF = '(cancelled|canceled|postponed|abandoned|scrapped|grounded|delayed|suspended|called off)';

/** What accounts ask for that have one of a few reasons or means: what started the fire, why somebody stepped down, with what they struck. */
export const REASON_MATTERS: readonly Matter[] = [
  {
    id: 'ignition', kind: 'cause', question: 'What started the fire?', of: 'event', soft: true, within: 'fire blaze inferno',
    answers: [
      `(electrical) (fault|short|short-circuit|short circuit|problem|malfunction|failure|wiring|fire|overload)
      (short) circuit
      (faulty|overloaded) (wiring|socket|cable|appliance|outlet)`,
      `(gas) (leak|explosion|cylinder|canister|bottle|blast)`,
      `(discarded|unattended|smouldering|smoldering|lit|dropped) (cigarette|candle|match)s?
      (cigarette) (butt|end)s?
      (barbecue|campfire|bonfire) (spread|got out|that|sparked)`,
      `(struck|caused|started|sparked|ignited|set off) by (a )?lightning
      (lightning) (strike|struck|bolt|sparked|started)`,
      `(pyrotechnics?|flares?|fireworks?) (set|ignited|sparked|that set)
      (caused|started|sparked|ignited) by (a |an |the )?(\\w+ )?(pyrotechnics?|flares?|fireworks?)`,
      `(caused|started|sparked) by (a |an |the )?(\\w+ )?(cooking|stove|chip pan|heater|battery|charger|iron|dryer)`,
    ],
  },
  {
    id: 'cancelled', kind: 'cause', question: 'Why was it called off or delayed?', of: 'thing', soft: true, within: 'cancel postpone abandon call suspend delay ground scrap',
    answers: [
      `${OFF} ~${OVER} ~(weather|rain|snow|storm|fog|winds?|ice|lightning|waterlogged|flooding|heat)`,
      `${OFF} ~${OVER} ~(strike|walkout|industrial action|walk-out|staff shortages?|staffing)`,
      `${OFF} ~${OVER} ~(security|bomb|terror\\w*|safety (fears|concerns)|threats?)`,
      `${OFF} ~${OVER} ~(technical|computer|mechanical|power|engine|software|signal)`,
      `${OFF} ~${OVER} ~(illness|ill|injury|health|virus|outbreak|covid\\S*|coronavirus|infection)`,
      `${OFF} ~${OVER} ~(poor (ticket )?sales|lack of (interest|funds|money)|costs?|funding|low (ticket )?sales)`,
    ],
  },
  {
    id: 'quit', kind: 'cause', question: 'Why did {who} step down?', of: 'person', soft: true, within: 'resign retire quit stepp step leav depart',
    answers: [
      `(on|for|over|citing|due to|because of) (grounds of )?((his|her|their|poor|ill|failing|declining) )?(health|medical)( (reasons|problems|grounds|issues|concerns))?
      (ill) health`,
      `(spend|spending) (more )?time with (his|her|their) (\\w+ )?(family|children|wife|husband|grandchildren)
      (family|personal) reasons`,
      `(pursue|pursuing|seek|seeking|take up|taking up) (other|new|another|a new|an?) (\\w+ )?(opportunit\\w*|challenges?|interests|role|job|post)`,
      `(amid|over|after|following) (a |an |the )?(\\w+ )?(scandal|allegations|accusations|outcry|criticism|investigation|revelations)`,
      `(disagreements?|differences|dispute|row|clash|clashed|disagreed) (with|over)
      (in) protest (at|over|against)`,
    ],
  },
  {
    id: 'weapon', kind: 'identity', question: 'What weapon was used?', of: 'event', soft: true, within: 'attack stab shoot shot rampage assault robber murder',
    answers: ['(kitchen )?(knife|knives|dagger|penknife)', 'machetes?', '(axe|ax|hatchet|cleaver|meat cleaver)s?', '(hammer|crowbar|baseball bat|iron bar|metal bar)s?', '(pistol|handgun|revolver)s?', '(\\w+ )?(rifle)s?', '(sawn-off )?(shotgun)s?', '(screwdriver|scissors|razor|box cutter)s?', '(sword|samurai sword)s?']
      .map((weapon) => `(wielding|wielded|brandishing|brandished|wields) (an? |his |her |two |the )?(\\w+ )?(${weapon})
      (armed|attacked|stabbed|killed|wounded|injured|threatened|shot|slashed|beaten|hit|struck) ~(with|using) (an? |his |her |two |the )?(\\w+ )?(${weapon})`),
  },
  {
    id: 'charge', kind: 'status', question: 'What is {who} accused of?', of: 'person', soft: true, within: 'charge arrest suspect convict indict accus trial',
    answers: ['(attempted murder)', '(first-degree |second-degree |capital )?(murder)', '(\\w+ )?(manslaughter|negligent homicide|vehicular homicide)', '((causing death by )?(dangerous|reckless|careless) driving)', '((grievous bodily harm)|aggravated assault|assault|battery)', '(rape|sexual assault)', '((\\w+ )?fraud|embezzlement|money laundering)', '(robbery|burglary|theft)', '(arson)', '(espionage|spying|treason)', '((\\w+ )?terror\\w*)']
      .map((offence) => `(charged|arrested|held|detained|indicted|convicted|accused|suspected|guilty) (on )?(a |one count |two counts |charges |a charge |suspicion |counts )?${FOR} (the )?(${offence})`),
  },
];

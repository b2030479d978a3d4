/** Nouns that news uses by turns for one thing that is measured, in lemmas; the first of a line stands for all. */
const LINES =
  'flight journey trip voyage ride crossing departure|shot round bullet|satellite spacecraft|truck lorry vehicle|plane aircraft jet airliner|boat vessel ship ferry|siege standoff stand-off|delay wait hold-up|sentence term|bill invoice|fine penalty|strike walkout stoppage|outage blackout|ban suspension|deal takeover acquisition|quake earthquake tremor magnitude|storm hurricane typhoon cyclone|blaze fire|hole sinkhole pit|wall barrier fence|meeting talks summit|talk speech address|boy child toddler|house home dwelling household|job post position|hospital clinic|product item|shop store|mill factory plant|shooting rampage massacre';
const first = new Map(LINES.split('|').flatMap((line) => {
  const nouns = line.split(' ');
  return nouns.map((noun): [string, string] => [noun, nouns[0] as string]);
}));

/** The noun that stands for all that news calls the same measured thing by ("journey": "flight"); the noun itself where no other does. */
export const sameThing = (lemma: string): string => first.get(lemma) ?? lemma;

/** Stands for whoever is at the wheel and what is driven, where a clause tells how fast or how far they went. */
const MOVERS = /^(?:truck|car|van|bus|train|express|locomotive|coach|jet|tram|plane|boat|driver|pilot|rider|motorist|he|she|it|they|attacker|gunman|assailant|suspect)$/;

/** Whether a subject is a vehicle or whoever drives it: the same way, the same speed. */
export const isMover = (lemma: string): boolean => MOVERS.test(sameThing(lemma));

/** Verbs of going at some speed, in lemmas or families. */
const GOING = /^(?:drive|travel|move|race|speed|career|plough|plow|mow|veer|ram|hurtle|barrel|sail|fly|crash|go|zoom|swerve|approach)$/;

/** Whether a verb says that something went ("ploughed into the stalls at 40 mph"). */
export const isGoing = (verb: string): boolean => GOING.test(verb);

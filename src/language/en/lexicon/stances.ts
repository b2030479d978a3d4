import { lazily } from '../../lazily.ts';
import { oncePer } from '../../once-per.ts';

/** What a remark may take a stand on, by the words for either side of it; the words folded, as in quotations. */
interface Matter {
  readonly name: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** Counts of the speaker alone: "I knew", but not "they knew". */
  readonly own?: true;
}

const words = (list: string): readonly string[] => list.split(' ');

/**
 * Matters on which people who speak to newspapers take one side or the other: whether something is safe, how somebody felt, whether it was
 * calm, whose fault it was. A word stands in one list only, and no word that a thing may be called whatever one thinks of it.
 */
const MATTERS: readonly Matter[] = [
  { name: 'strength', plus: words('fit fresh strong stronger healthy unhurt painless energy energetic'), minus: words('tired exhausted exhausting exhaustion weary drained hurt hurts hurting pain painful injured cramp cramps cramping limping ill sick weak dizzy') },
  { name: 'calm', plus: words('calm calmly calmed orderly composed peaceful peacefully quiet quietly polite relaxed'), minus: words('panic panicked panicking scream screamed screaming screams shouting shouted chaos chaotic terror terrified terrifying frightened hysterical stampede trampled mayhem pandemonium') },
  { name: 'safety', plus: words('safe safely safer safest harmless protected secure'), minus: words('unsafe risk risks risky danger dangers dangerous endangered hazard hazards hazardous harmful toxic poisonous unprotected deathtrap') },
  { name: 'outcome', plus: words('delighted proud happy pleased thrilled overjoyed glad wonderful fantastic brilliant superb satisfied success triumph relieved'), minus: words('bad badly disappointed disappointing disappointment disaster disastrous failure failed terrible awful insult insulted angry furious disgrace disgraceful outrage outrageous gutted heartbroken devastated ashamed shameful farce') },
  { name: 'belief', plus: words('knew certain sure confident convinced believe believed expected feeling'), minus: words('doubt doubted doubts surprised shocked stunned astonished'), own: true },
  { name: 'fault', plus: words('responsibility responsible sorry apologise apologize apologies apology mistake mistakes deceived misled regret regrets ashamed fault guilty guilt blame wrong'), minus: words('innocent blameless scapegoat framed smear') },
  { name: 'treatment', plus: words('kind kindly kindness gentle respectfully respect cared'), minus: words('beat beaten beatings flogged whipped kicked tortured torture starved abused humiliated touched hurt') },
  { name: 'office', plus: words('stay staying remain remaining continue continuing'), minus: words('resign resigning quit quitting leave leaving retire retiring') },
  { name: 'defeat', plus: words('concede conceded accept accepted accepts congratulate congratulated'), minus: words('stolen rigged fraud fraudulent cheated contest appeal recount') },
  { name: 'talks', plus: words('willing ready open talk talks negotiate negotiations compromise agreement'), minus: words('refuse refused impossible pointless rejected reject') },
  { name: 'ease', plus: words('easy easily straightforward simple smoothly effortless'), minus: words('hard harder hardest difficult tough struggle struggled impossible nightmare') },
];

const FLIPS: ReadonlySet<string> = new Set(words('not no never none nothing nobody neither nor cannot cant dont didnt doesnt isnt arent wasnt werent wont wouldnt couldnt shouldnt havent hasnt hadnt without hardly barely scarcely less'));
/** How many words before a telling one a negation may stand. */
const REACH = 8;
/** How many words before a belief its holder may stand. */
const HOLDS = 4;

const OWN: ReadonlySet<string> = new Set(words('i im ive we were weve'));

/** Words that turn a belief round: "I was sure that we would lose". */
const LOST: ReadonlySet<string> = new Set(words('lose lost losing nothing fail defeat beaten out'));

/** A matter with the side of it that a word takes. */
interface Stand {
  readonly matter: Matter;
  readonly side: 1 | -1;
}

/** What each word takes a stand on, in the order of the matters: most words of a remark are found in no list, at one look. */
const standsOf = lazily(() => {
  const stands = new Map<string, Stand[]>();
  for (const matter of MATTERS) for (const side of [1, -1] as const) for (const word of side === 1 ? matter.plus : matter.minus) {
    const known = stands.get(word);
    if (known) known.push({ matter, side });
    else stands.set(word, [{ matter, side }]);
  }
  return stands;
});

/** The matters that a remark takes a stand on, with the side; a matter that it sees from both sides is left out. Words folded, in order. */
export const stancesOf: (remark: readonly string[]) => ReadonlyMap<string, 1 | -1> = oncePer((remark) => {
  const out = new Map<string, 1 | -1>();
  const torn = new Set<string>();
  remark.forEach((word, i) => {
    for (const { matter: { name, own }, side: taken } of standsOf().get(word) ?? []) {
      if (own && !remark.slice(Math.max(0, i - HOLDS), i).some((w) => OWN.has(w))) continue;
      const flipped = remark.slice(Math.max(0, i - REACH), i).filter((w) => FLIPS.has(w)).length % 2 === 1;
      const lost = name === 'belief' && remark.slice(i + 1).some((w) => LOST.has(w));
      const side = taken * (flipped ? -1 : 1) * (lost ? -1 : 1) === 1 ? 1 : -1;
      if (out.has(name) && out.get(name) !== side) torn.add(name);
      out.set(name, side);
    }
  });
  for (const name of torn) out.delete(name);
  return out;
});

/** Families of predicates that a verb names only together with its particle ("burned down", "called off"). */
const TWO_WORD_VERBS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['open', new Map([['fire', 'shoot']])],
  ['return', new Map([['fire', 'shoot']])],
  ['burn', new Map([['down', 'destroy']])],
  ['come', new Map([['ashore', 'strike-storm']])],
  ['take', new Map([['off', 'depart']])],
  ['sweep', new Map([['away', 'destroy']])],
  ['wash', new Map([['away', 'destroy']])],
  ['knock', new Map([['down', 'destroy']])],
  ['touch', new Map([['down', 'arrive']])],
  ['wipe', new Map([['out', 'destroy']])],
  ['tear', new Map([['down', 'destroy']])],
  ['pull', new Map([['down', 'destroy'], ['out', 'withdraw']])],
  ['blow', new Map([['up', 'explode']])],
  ['pass', new Map([['away', 'die']])],
  ['step', new Map([['down', 'resign'], ['aside', 'resign']])],
  ['stand', new Map([['down', 'resign']])],
  ['lay', new Map([['off', 'lay-off']])],
  ['call', new Map([['off', 'cancel']])],
  ['put', new Map([['off', 'delay']])],
  ['shut', new Map([['down', 'close']])],
  ['turn', new Map([['down', 'reject']])],
  ['vote', new Map([['down', 'reject']])],
  ['go', new Map([['on', 'continue']])],
  ['drag', new Map([['on', 'continue']])],
  ['carry', new Map([['on', 'continue']])],
  ['walk', new Map([['out', 'walk-out']])],
]);

/** Words before "fire" by which it is gunfire: "opened fire", "came under fire". */
export const BEFORE_GUNFIRE: ReadonlySet<string> = new Set(['open', 'return', 'exchange', 'under', 'cease']);

/** The family of a verb's lemma with the word behind it, or null where the two are no verb of their own. */
export const twoWordFamily = (lemma: string, particle: string): string | null => TWO_WORD_VERBS.get(lemma)?.get(particle) ?? null;

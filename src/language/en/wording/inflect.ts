/** Plurals that no rule makes. */
const PLURALS: ReadonlyMap<string, string> = new Map([['person', 'people'], ['people', 'people'], ['man', 'men'], ['woman', 'women'], ['child', 'children'], ['life', 'lives'], ['wife', 'wives'], ['foot', 'feet'], ['aircraft', 'aircraft'], ['staff', 'staff'], ['police', 'police'], ['crew', 'crew members'], ['knife', 'knives'], ['half', 'halves'], ['mouse', 'mice']]);

/** Past participles that no rule makes, for the verbs that news counts by. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(Object.entries({
  beat: 'beaten', burst: 'burst', split: 'split', spread: 'spread', bet: 'bet', shed: 'shed', bind: 'bound', wind: 'wound', swear: 'sworn', forbid: 'forbidden', shake: 'shaken', withdraw: 'withdrawn', freeze: 'frozen', sweep: 'swept', slide: 'slid', mean: 'meant', fall: 'fallen', rise: 'risen', be: 'there', have: 'there', buy: 'bought', sell: 'sold', find: 'found', lose: 'lost', win: 'won', hold: 'held', hit: 'hit', cut: 'cut', put: 'put', set: 'set', make: 'made', build: 'built', bring: 'brought', take: 'taken', give: 'given',
  see: 'seen', know: 'known', steal: 'stolen', break: 'broken', write: 'written', send: 'sent', spend: 'spent', leave: 'left', keep: 'kept', shoot: 'shot', catch: 'caught', teach: 'taught', think: 'thought', fight: 'fought', drive: 'driven', fly: 'flown', throw: 'thrown', draw: 'drawn',
  tell: 'told', say: 'said', pay: 'paid', lay: 'laid', feel: 'felt', meet: 'met', read: 'read', run: 'run', come: 'come', go: 'gone', eat: 'eaten', hide: 'hidden', ride: 'ridden', choose: 'chosen', speak: 'spoken', wear: 'worn', tear: 'torn', bear: 'borne', shut: 'shut', let: 'let', cost: 'cost', hurt: 'hurt', sink: 'sunk', swim: 'swum', begin: 'begun', do: 'done', get: 'got', show: 'shown', lead: 'led', feed: 'fed', light: 'lit', strike: 'struck', hear: 'heard', flee: 'fled', lend: 'lent', bend: 'bent', hang: 'hung', dig: 'dug', stick: 'stuck', swing: 'swung', spin: 'spun', shrink: 'shrunk', drink: 'drunk', sing: 'sung', ring: 'rung', wake: 'woken', weave: 'woven', slay: 'slain', breed: 'bred', bleed: 'bled', sleep: 'slept', forget: 'forgotten', cast: 'cast', quit: 'quit', bid: 'bid', sit: 'sat', grow: 'grown', blow: 'blown', stand: 'counted', understand: 'understood', withstand: 'withstood', relay: 'relayed', seek: 'sought', deal: 'dealt',
}));

/** Plural of a noun's lemma; compounds take it on the last word. */
export function pluralOf(noun: string): string {
  const known = PLURALS.get(noun);
  if (known !== undefined) return known;
  if (/(?:man)$/.test(noun) && noun !== 'human' && noun !== 'german') return noun.replace(/man$/, 'men');
  // The lemmatiser leaves some plurals as they are.
  if (/[^aisu]s$/.test(noun)) return noun;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** Past tenses that differ from the participle. */
const PASTS: ReadonlyMap<string, string> = new Map(Object.entries({ beat: 'beat', swear: 'swore', forbid: 'forbade', shake: 'shook', withdraw: 'withdrew', freeze: 'froze', bear: 'bore', fall: 'fell', rise: 'rose', be: 'were', see: 'saw', know: 'knew', steal: 'stole', break: 'broke', write: 'wrote', take: 'took', give: 'gave', drive: 'drove', fly: 'flew', throw: 'threw', draw: 'drew', run: 'ran', come: 'came', go: 'went', eat: 'ate', ride: 'rode', choose: 'chose', speak: 'spoke', wear: 'wore', begin: 'began', do: 'did', show: 'showed', sink: 'sank', swim: 'swam', shrink: 'shrank', drink: 'drank', sing: 'sang', ring: 'rang', wake: 'woke', weave: 'wove', slay: 'slew', forget: 'forgot', grow: 'grew', blow: 'blew', stand: 'stood', have: 'had', undergo: 'underwent', hide: 'hid' }));

/** Syllables before a verb that leave its forms as they are: "rebuild", "overthrow", "withhold". */
const PREFIX = /^(re|over|under|out|with|up|fore|for|mis|un|broad)(\p{L}{3,})$/u;

/** A form that no rule makes, of the verb itself or of the verb behind its prefix; null where rules do. */
function irregular(forms: ReadonlyMap<string, string>, verb: string): string | null {
  const [, prefix = '', bare = ''] = PREFIX.exec(verb) ?? [];
  const known = forms.get(bare);
  return forms.get(verb) ?? (known === undefined ? null : `${prefix}${known}`);
}

/** Past tense of a verb's lemma. */
export const pastOf = (verb: string): string => irregular(PASTS, verb) ?? participleOf(verb);

/** Past participle of a verb's lemma. */
export function participleOf(verb: string): string {
  const known = irregular(PARTICIPLES, verb);
  if (known !== null) return known;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  const stressedLast = /(?:fer|mit|pel|cur|gret|bat)$/.test(verb) && !/^(?:offer|suffer|differ|limit|vomit|exit|combat)$/.test(verb);
  return stressedLast || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

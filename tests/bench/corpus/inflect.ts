/** Past forms of verbs that are both frequent and irregular. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'was', have: 'had', make: 'made', say: 'said', give: 'gave', take: 'took', find: 'found', see: 'saw', get: 'got', know: 'knew', come: 'came',
  think: 'thought', begin: 'began', leave: 'left', bring: 'brought', keep: 'kept', feel: 'felt', hold: 'held', tell: 'told', become: 'became',
  show: 'showed', lead: 'led', meet: 'met', write: 'wrote', stand: 'stood', run: 'ran', lose: 'lost', pay: 'paid', send: 'sent', build: 'built',
  fall: 'fell', grow: 'grew', draw: 'drew', spend: 'spent', win: 'won', buy: 'bought', rise: 'rose', break: 'broke', choose: 'chose', seek: 'sought',
  sell: 'sold', speak: 'spoke', drive: 'drove', set: 'set', put: 'put', cut: 'cut', let: 'let', hit: 'hit', read: 'read', hear: 'heard', sit: 'sat',
  eat: 'ate', wear: 'wore', catch: 'caught', teach: 'taught', fight: 'fought', throw: 'threw', fly: 'flew', sing: 'sang', swim: 'swam', sleep: 'slept',
};

/** A verb's simple past, by rule where it is not listed. */
export function past(verb: string): string {
  const known = IRREGULAR[verb];
  if (known !== undefined) return known;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/u.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}

/** A noun's plural, by rule. */
export function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** A word with "a" or "an" before it. */
export function withArticle(word: string): string {
  return `${/^[aeiou]/u.test(word) ? 'an' : 'a'} ${word}`;
}

/** A text with its first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

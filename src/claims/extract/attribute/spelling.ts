import { isOrdinaryWord } from '../../../language/en/document-frequency.ts';
import { NAMING } from '../../../language/en/lexicon/naming.ts';
import type { Mention } from '../../analysis.ts';
import { groupBy } from '../../group-by.ts';
import type { ProperName } from '../../names/proper-names.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { attributeStatement } from './attribute-statement.ts';

/** Content words kept as the context of a name; enough to tell two bearers of like names apart. */
const MOST_CONTEXT = 16;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/**
 * How an article writes each name that could be written otherwise, at the place that introduces it: value = the longest
 * form, its lemmas = content words that stand beside the name anywhere in the article. Plain words and acronyms are left out.
 */
export function spellings(reading: Reading): Statement[] {
  const { mentions, names } = reading.names;
  const byMention = groupBy(names, (n) => n.mention);
  return mentions.flatMap((mention, m) => {
    const form = mention.names[0] ?? '';
    if (!canBeMisspelled(form)) return [];
    const own = byMention.get(m) ?? [];
    const at = introduction(own.filter((n) => n.text === form));
    if (!at) return [];
    const { tokens } = at.sentence;
    const words = { start: tokens[at.first]?.start ?? 0, end: tokens[at.last]?.end ?? 0 };
    return [attributeStatement(reading, at.sentence, {
      slot: 'name',
      subject: { text: form, head: form.split(' ').at(-1)?.toLowerCase() ?? form, modifiers: mention.roles, name: form, mention: m },
      value: { type: 'wording', text: form, lemmas: contextOf(own, mention) },
      words,
    })];
  });
}

function canBeMisspelled(form: string): boolean {
  const words = form.split(/[\s-]+/);
  if (words.length === 1) return form.length >= 5 && !isOrdinaryWord(form.toLowerCase()) && !/^\p{Lu}+s?$/u.test(form);
  return words.some((w) => w.length >= 4) && !/\d/.test(form);
}

/** The occurrence that tells who bears the name: "named X", a title or an apposition beside it; else the first of the text. */
function introduction(own: readonly ProperName[]): ProperName | null {
  const text = own.filter((n) => n.sentence.index >= 0);
  const introduces = (n: ProperName): boolean => n.title !== null || NAMING.has(n.sentence.tokens[n.first - 1]?.lower ?? '') || n.sentence.tokens[n.last + 1]?.text === ',';
  return text.slice(0, 3).find(introduces) ?? text[0] ?? own[0] ?? null;
}

function contextOf(own: readonly ProperName[], mention: Mention): string[] {
  const out = new Set<string>(mention.roles);
  for (const n of own) n.sentence.tokens.forEach((t, i) => {
    if ((i < n.first || i > n.last) && CONTENT.has(t.pos) && t.lemma.length > 2 && out.size < MOST_CONTEXT) out.add(t.lemma.toLowerCase());
  });
  return [...out].toSorted();
}

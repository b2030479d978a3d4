import { personGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { DONE_TO, GROWING } from '../../../language/en/lexicon/tallies.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Statement } from '../../statement.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { anchorOf } from './anchor.ts';
import type { Counted } from './counted.ts';
import { roleOf } from './role.ts';
import { statementIn } from '../statement-in.ts';

const NOBODY = /^(?:nobody|none|no-one)$/;
const RHETORICAL = /^(?:other|longer|more|fewer|less|doubt|way|matter)$/;

/** How far behind the noun a "since" may follow. */
const SINCE_TOKENS = 12;

/** Counts of nobody: "no one was injured", "there were no casualties", "nobody died". */
export function noneStatements(reading: Reading, sentence: Sentence, event: Phrase | null): Statement[] {
  const { tokens, phrases } = sentence;
  return tokens.flatMap((t, i): Statement[] => {
    if (t.lower !== 'no' && !NOBODY.test(t.lower)) return [];
    if (t.lower === 'no' && (t.pos === 'INTJ' || RHETORICAL.test(tokens[i + 1]?.lower ?? ''))) return [];
    // "Bodies lay there with no one around" counts nobody's fate.
    if (tokens[i - 1]?.pos === 'ADP' && (t.lower !== 'no' || tokens[i + 1]?.lower === 'one')) return [];
    const phrase = phrases.find((p) => p.first <= i && p.last >= i) ?? null;
    const head = phrase?.head ?? i;
    const token = tokens[head];
    if (!token) return [];
    const lemma = token.lemma.toLowerCase();
    const happening = HAPPENING_NOUNS.get(lemma) ?? null;
    const group = NOBODY.test(t.lower) ? 'people' : personGroup(lemma, token.text);
    if (happening === null && group === null) return [];
    const counted: Counted = { noun: 'people', group: group === 'people' || happening !== null ? null : group, family: happening, holder: null, phrase, last: head, head, part: false };
    const role = roleOf(sentence, i, counted);
    if (role.predicate === null || !DONE_TO.has(role.predicate) || role.agent) return [];
    // "No deaths since 1962" is of the years from then on: neither of that year nor of the event.
    const since = tokens.slice(head + 1, head + SINCE_TOKENS).findIndex((w) => w.lower === 'since');
    const period = since >= 0 ? `since ${tokens[head + since + 2]?.lower ?? ''}` : anchorOf(reading, sentence);
    return [statementIn(reading, sentence, role.clause, {
      kind: 'count',
      slot: 'people',
      predicate: role.predicate,
      subject: event,
      value: { type: 'quantity', low: 0, high: 0, exact: true, unit: 'people', stated: 0 },
      cardinality: GROWING.has(role.predicate) ? 'moving' : 'single',
      scope: { ...(period === null ? {} : { period }), ...(counted.group === null ? {} : { population: counted.group }) },
      clause: role.clause ? spanOf(tokens, Math.min(role.clause.first, i), Math.max(role.clause.last, head)) : spanOf(tokens, 0, tokens.length - 1),
      words: { start: t.start, end: token.end },
    })];
  });
}

const HAPPENING_NOUNS: ReadonlyMap<string, string> = new Map([['injury', 'injure'], ['death', 'die'], ['fatality', 'die'], ['casualty', 'injure'], ['arrest', 'arrest']]);

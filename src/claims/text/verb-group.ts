import { INVARIANT_PAST } from '../../language/en/lexicon/questions.ts';
import type { Token } from '../../language/language.ts';
import { AUXILIARIES, NEGATORS } from '../../language/en/lexicon/closed-class.ts';

/** One verb with its auxiliaries: token range [first, last], main verb at `verb`. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly verb: number;
  readonly lemma: string;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Modal auxiliary, lower case ("may"), or null. */
  readonly modal: string | null;
  readonly tense: 'past' | 'present' | 'future';
  readonly perfect: boolean;
  /** Without a finite verb: "to reverse", "reflecting", "injured in". */
  readonly form: 'finite' | 'infinitive' | 'participle';
}

const NEGATIVE = /^(?:not|n['’]t|never|cannot)$/;
const MODALS = new Set(['may', 'might', 'can', 'could', 'will', 'would', 'shall', 'should', 'must', "'ll", '’ll']);
const PAST_BE = new Set(['was', 'were', 'had', 'did', 'got']);

/** Verb groups of a sentence, left to right. A copula alone counts as a verb ("is", "was"). */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const out: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.pos !== 'VERB' && t.pos !== 'AUX') continue;
    if (t.pos === 'VERB' && isAttributive(tokens, i)) continue;
    let last = i;
    let verb = i;
    let k = i + 1;
    let open = AUXILIARIES.has(t.lemma) || t.pos === 'AUX';
    while (open && k < tokens.length) {
      const next = tokens[k] as Token;
      if (next.pos === 'ADV' || NEGATORS.has(next.lower) || (next.pos === 'PART' && next.lower !== 'to')) {
        k++;
        continue;
      }
      if (next.pos === 'VERB' || next.pos === 'AUX') {
        verb = k;
        last = k;
        open = AUXILIARIES.has(next.lemma) || next.pos === 'AUX';
        k++;
      } else break;
    }
    out.push(groupOf(tokens, i, last, verb));
    i = last;
  }
  return out;
}

function groupOf(tokens: readonly Token[], first: number, last: number, verb: number): VerbGroup {
  const main = tokens[verb] as Token;
  const auxiliaries = tokens.slice(first, verb).filter((t) => t.pos === 'AUX' || AUXILIARIES.has(t.lemma));
  const before = tokens[first - 1];
  const modal = auxiliaries.find((t) => MODALS.has(t.lower))?.lower ?? null;
  // "Without endangering anybody".
  const negated = before?.lower === 'without' || tokens.slice(Math.max(0, first - 1), Math.min(tokens.length, last + 2)).some((t) => NEGATIVE.test(t.lower));
  const participleForm = /(?:ed|en|wn|ne|ght|un|ut|lt|pt|ld|de|nt|st|ck|id|ung|ew)$/.test(main.lower) || main.lower !== main.lemma || INVARIANT_PAST.has(main.lower);
  const passive = participleForm && !main.lower.endsWith('ing') && auxiliaries.some((t) => t.lemma === 'be' || t.lemma === 'get') && !/^(?:is|are|was|were|be|been|being)$/.test(main.lower);
  const infinitive = auxiliaries.length === 0 && before?.lower === 'to';
  const participle = auxiliaries.length === 0 && main.lower.endsWith('ing');
  const pastWord = auxiliaries.length > 0 ? PAST_BE.has((auxiliaries[0] as Token).lower) : main.lower.endsWith('ed') || (main.lower !== main.lemma && !/(?:s|ing)$/.test(main.lower));
  return {
    first,
    last,
    verb,
    lemma: main.lemma,
    negated,
    passive,
    modal,
    tense: modal === 'will' || modal === "'ll" || modal === '’ll' || modal === 'shall' ? 'future' : pastWord || PAST_BE.has(main.lower) ? 'past' : 'present',
    perfect: auxiliaries.some((t) => t.lemma === 'have'),
    form: infinitive ? 'infinitive' : participle ? 'participle' : 'finite',
  };
}

/** A participle right before a noun and after a determiner or adjective modifies it ("the injured man"). */
function isAttributive(tokens: readonly Token[], i: number): boolean {
  const [before, t, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (!/(?:ed|en|ing)$/.test(t.lower) || !next) return false;
  return (next.pos === 'NOUN' || next.pos === 'PROPN') && !!before && (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM' || before.pos === 'PART');
}

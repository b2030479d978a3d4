import { comesInTypes, GIVEN_TYPE, OPEN_TYPE, typesIn } from '../../../language/en/patterns/open-type.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { nounPhrase, openStatement } from './build.ts';

/** Of what type a thing of the event is: "an unidentified missile", "the model of the gun was not known" / "the missile was a Hwasong-12". */
export function typeQuestion(reading: Reading, sentence: Sentence): Statement[] {
  if (!sentence.tokens.some((t) => comesInTypes(t.lemma.toLowerCase()))) return [];
  const source = sentence.index < 0 ? reading.article.title : reading.article.text;
  const raw = source.slice(sentence.span.start, sentence.span.end);
  const open = firstOf(OPEN_TYPE, raw);
  const found = open ?? firstOf(GIVEN_TYPE, raw);
  const noun = found?.groups?.['thing']?.toLowerCase();
  if (!found || noun === undefined || raw.trimEnd().endsWith('?') || anchorOf(reading, sentence) !== null) return [];
  const start = sentence.span.start + found.index;
  return [openStatement(reading, sentence, { kind: 'identity', family: 'type', answered: open === null, about: nounPhrase(noun), keys: open === null ? typesIn(found[0]) : [], words: { start, end: start + found[0].length } })];
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return null;
}

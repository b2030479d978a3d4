import { isOrdinaryWord } from './document-frequency.ts';
import { isCalling } from './lexicon/callings.ts';
import { TITLES } from './lexicon/titles.ts';
import type { Pos, Token } from '../language.ts';

/** Closed-class words whose tag the tagger often misses; the class is complete, so no context is needed. */
const FIXED: ReadonlyMap<string, Pos> = new Map([
  ...['might', 'could', 'would', 'should', 'must', 'can', 'will', 'shall', 'cannot'].map((w): [string, Pos] => [w, 'AUX']),
  ...['and', 'or', 'but', 'nor'].map((w): [string, Pos] => [w, 'CCONJ']),
  ...['he', 'she', 'they', 'it', 'we', 'him', 'them', 'us', 'who', 'whom'].map((w): [string, Pos] => [w, 'PRON']),
  ...['according', 'including', 'regarding'].map((w): [string, Pos] => [w, 'ADP']),
  ...['its', 'his', 'their', 'our', 'my', 'your'].map((w): [string, Pos] => [w, 'DET']),
  ...['although', 'though', 'because', 'while', 'whereas', 'unless', 'if'].map((w): [string, Pos] => [w, 'SCONJ']),
]);

const OPENS_OBJECT = new Set(['a', 'an', 'the', 'its', 'his', 'their', 'no']);
/** Verbs that have a noun of the same form and are seldom part of a compound; before a determiner they are verbs. */
const BEFORE_OBJECT = new Set(['mark', 'signal', 'herald', 'spark', 'trigger', 'hit', 'cut', 'cost']);
/** Prepositions that no infinitive follows. */
const BEFORE_NOUN = new Set(['by', 'of', 'from', 'with', 'for', 'in', 'on', 'at']);
/** Prepositions behind which the last word of a clause is what they govern. */
const ENDS_IN_NOUN = new Set(['for', 'over', 'of', 'from', 'with', 'against', 'without']);
/** Prepositions that open a clause as well. */
const OPENS_TIME = new Set(['as', 'after', 'before', 'until', 'since']);
/** Auxiliaries that an adjective cannot follow. */
const BEFORE_VERB = new Set(['did', 'does', 'do', 'might', 'could', 'would', 'should', 'must', 'can', 'will', 'shall', 'cannot']);
/** Prepositions of place that no noun "right" governs. */
const BESIDE = /^(?:below|beneath|under|underneath|above|behind|beside|outside|opposite|past)$/;
const NEGATIVE = /^(?:not|n['’]t|never)$/;
const POSSESSIVES = new Set(['its', 'his', 'their', 'our', 'my', 'your']);
const nominal = (t: Token | undefined): boolean => t?.pos === 'NOUN' || t?.pos === 'PROPN';
const thirdPerson = (t: Token): boolean => /[^s]s$/.test(t.lower) && t.lemma !== t.lower;

/**
 * Repairs the tagger's systematic slips. Noun and verb of one form are told apart by what stands beside them: a noun is
 * not followed by a determiner without a comma ("the meeting signals a shift"), and a sentence has a finite verb.
 */
export function correctTags(tokens: readonly Token[]): Token[] {
  const out = tokens.map((token, i): Token => {
    const next = tokens[i + 1];
    if (/^\d+(?:st|nd|rd|th)$/.test(token.lower)) return token.pos === 'ADJ' ? token : { ...token, pos: 'ADJ' };
    if (token.text === 'IT' || token.text === 'US') return { ...token, pos: 'PROPN' };
    const fixed = FIXED.get(token.lower);
    if (fixed && !(token.text === 'Will' && i > 0)) return token.pos === fixed ? token : { ...token, pos: fixed };
    // The lemmatiser takes "lay" for a form of "lie" where it is the verb itself.
    if (token.lower === 'lay' && token.pos === 'VERB' && (tokens[i - 1]?.lower === 'to' || tokens[i - 1]?.pos === 'AUX')) return { ...token, lemma: 'lay' };
    if (token.lower === 'may' && token.text === 'may') return { ...token, pos: 'AUX' };
    if (token.lower === 'her') return { ...token, pos: next && (nominal(next) || next.pos === 'ADJ') ? 'DET' : 'PRON' };
    if (token.lower === 'for' && token.pos === 'SCONJ' && next?.pos === 'VERB' && next.lemma === next.lower) return { ...token, pos: 'ADP' };
    if (token.pos === 'ADP' && OPENS_TIME.has(token.lower) && opensClause(tokens, i + 1)) return { ...token, pos: 'SCONJ' };
    const previous = tokens[i - 1];
    // "Did not open the gate", "could close in June": behind a modal or a form of "do" stands a verb.
    if (token.pos === 'ADJ' && token.lemma === token.lower && !token.lower.endsWith('ly') && BEFORE_VERB.has((previous && NEGATIVE.test(previous.lower) ? tokens[i - 2] : previous)?.lower ?? '')) return { ...token, pos: 'VERB' };
    // "Wanderers' fortunes": an apostrophe that touches a plural and precedes a noun is a genitive, not a quotation mark.
    if (/^['’]$/.test(token.text) && nominal(previous) && previous?.end === token.start && /s$/.test(previous.lower) && next && (nominal(next) || next.pos === 'ADJ') && next.start > token.end) return { ...token, pos: 'PART' };
    // "a $5 million fine", "a fine of": a penalty, not a quality.
    if (token.lower === 'fine' && token.pos === 'ADJ' && (previous?.pos === 'NUM' || next?.lower === 'of')) return { ...token, pos: 'NOUN' };
    if (token.pos === 'NOUN' && thirdPerson(token) && nominal(previous) && next && OPENS_OBJECT.has(next.lower)) return { ...token, pos: 'VERB' };
    if (token.pos === 'NOUN' && token.lemma === token.lower && next && OPENS_OBJECT.has(next.lower) && ((previous?.pos === 'NOUN' && thirdPerson(previous)) || (nominal(previous) && BEFORE_OBJECT.has(token.lower)))) return { ...token, pos: 'VERB' };
    // "The bridge cost $40 million".
    if (token.pos === 'NOUN' && token.lower === 'cost' && (nominal(previous) || /^\p{Lu}/u.test(previous?.text ?? '')) && next && (next.pos === 'NUM' || /^[A-Z]{0,3}[$£€¥₹]/.test(next.text))) return { ...token, pos: 'VERB' };
    // "A gunman shot a guard", "the officers shot and killed the bear".
    if (token.pos === 'NOUN' && token.lower === 'shot' && nominal(previous) && next && (OPENS_OBJECT.has(next.lower) || next.lower === 'dead' || (next.lower === 'and' && tokens[i + 2]?.pos === 'VERB'))) return { ...token, pos: 'VERB', lemma: 'shoot' };
    // "Saw the lorry right below us": the adverb of a place, not a claim.
    if (token.pos === 'NOUN' && token.lower === 'right' && nominal(previous) && BESIDE.test(next?.lower ?? '')) return { ...token, pos: 'ADV' };
    // "a cleaner noticed": a comparative has a noun behind it, not a verb.
    if (token.pos === 'ADJ' && /.{3}er$/.test(token.lower) && /^an?$/.test(previous?.lower ?? '') && next?.pos === 'VERB' && next.lemma !== next.lower && !next.lower.endsWith('ing')) return { ...token, pos: 'NOUN', lemma: token.lower };
    // "The cleaner Walter Halm": behind a comma or an article, and before a name, no comparative.
    if (token.pos === 'ADJ' && token.text === token.lower && isCalling(token.lower) && /^(?:,|the|an?)$/.test(previous?.lower ?? ',') && next?.pos === 'PROPN') return { ...token, pos: 'NOUN', lemma: token.lower };
    // "Protests against the dam": a plural that is a name to the tagger only for its capital.
    if (i === 0 && token.pos === 'PROPN' && next && !/^\p{Lu}/u.test(next.text) && singularOf(token.lower) !== null) return { ...token, pos: 'NOUN', lemma: singularOf(token.lower) as string };
    // "dates back to", "dates from 2012".
    if (token.pos === 'NOUN' && token.lemma === 'date' && (nominal(previous) || /^\p{Lu}/u.test(previous?.text ?? '')) && (next?.lower === 'back' || (next?.lower === 'from' && tokens[i + 2]?.pos === 'NUM'))) return { ...token, pos: 'VERB' };
    // "have been thawing since".
    if (token.pos === 'NOUN' && /.{3}ing$/.test(token.lower) && previous?.lower === 'been') return { ...token, pos: 'VERB', lemma: baseOf(token.lower) };
    if (token.pos === 'VERB' && token.lemma === token.lower && next && nominal(next) && previous?.pos === 'ADP' && BEFORE_NOUN.has(previous.lower)) return { ...token, pos: /^\p{Lu}/u.test(token.text) ? 'PROPN' : 'NOUN' };
    // "Who lives in Lima": a relative pronoun's verb, unless it asks of what the noun names ("which houses were lost").
    if (token.pos === 'NOUN' && thirdPerson(token) && /^(?:who|which)$/.test(previous?.lower ?? '') && next && next.pos !== 'VERB' && next.pos !== 'AUX') return { ...token, pos: 'VERB', lemma: verbOf(token.lower) };
    // "Creating offshore shell companies": behind a participle and a word for its noun, none but a noun; "patch notes for update 5.0 can be found": a
    // verb stands behind its number.
    if (isBase(token) && next && nominal(next) && /^(?:ADV|ADJ)$/.test(previous?.pos ?? '') && !previous?.lower.endsWith('ly') && tokens[i - 2]?.pos === 'VERB' && tokens[i - 2]?.lower.endsWith('ing')) return { ...token, pos: 'NOUN' };
    if (isBase(token) && next?.pos === 'NUM' && nominal(previous) && /^(?:AUX|VERB)$/.test(tokens[i + 2]?.pos ?? '')) return { ...token, pos: 'NOUN' };
    // "A three-run lead": of both words behind the number the first describes the second.
    if (isBase(token) && isCounted(tokens, i)) return { ...token, pos: 'ADJ' };
    if (isBase(token) && isCounted(tokens, i - 1) && /^(?:an?|the|his|her|its|their)$/.test(tokens[i - 4]?.lower ?? '')) return { ...token, pos: 'NOUN' };
    // "Available for comment", "a dispute over pay": nothing that a verb would have stands behind it.
    if (token.pos === 'VERB' && token.lemma === token.lower && (next === undefined || next.pos === 'PUNCT') && ENDS_IN_NOUN.has(previous?.lower ?? '')) return { ...token, pos: 'NOUN' };
    // "The number of injured passengers": a participle right behind such a preposition describes the noun behind it.
    if (token.pos === 'VERB' && /.(?:ed|en)$/.test(token.lower) && next && next.pos === 'NOUN' && previous?.pos === 'ADP' && BEFORE_NOUN.has(previous.lower)) return { ...token, pos: 'ADJ' };
    // "Released on bail of $10,000".
    if (token.pos === 'VERB' && token.lemma === token.lower && next?.lower === 'of' && previous?.pos === 'ADP' && BEFORE_NOUN.has(previous.lower)) return { ...token, pos: 'NOUN' };
    // "The mission cost 95 million dollars".
    if (token.pos === 'NOUN' && /^costs?$/.test(token.lower) && nominal(previous) && isAmount(tokens, i + 1)) return { ...token, pos: 'VERB', lemma: 'cost' };
    const quoted = /^[”"]$/.test(previous?.text ?? '') && tokens[i - 2]?.text === ',';
    // "The injured skipper, Karl Marsh,": a participle behind an article describes a noun.
    if (token.pos === 'VERB' && token.lemma === token.lower && next?.text === ',' && /.{2}ed$/.test(previous?.lower ?? '') && /^(?:the|an?)$/.test(tokens[i - 2]?.lower ?? '')) return { ...token, pos: 'NOUN' };
    // "Said launch director Jane Marsh", “…,” launch director Jane Marsh told staff.
    if (token.pos === 'VERB' && token.lemma === token.lower && (previous?.lower === 'said' || quoted) && next && nominal(next)) return { ...token, pos: 'NOUN' };
    // “It was empty,” fumed Jane Marsh.
    if (token.pos === 'ADJ' && /.{2}ed$/.test(token.lower) && quoted && next?.pos === 'PROPN') return { ...token, pos: 'VERB' };
    // "The South African told", "the Czech, who": an adjective of nationality without a noun behind it is one.
    if (token.pos === 'ADJ' && i > 0 && /^\p{Lu}\p{Ll}{3}/u.test(token.text) && (previous?.lower === 'the' || (previous?.pos === 'PROPN' && tokens[i - 2]?.lower === 'the')) && (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.text === ',')) return { ...token, pos: 'NOUN' };
    if (token.pos === 'VERB' && token.lower === 'hold' && previous?.lemma === 'take') return { ...token, pos: 'NOUN' };
    if (token.pos === 'VERB' && previous?.lower === 'the' && /^\p{Lu}\p{Ll}/u.test(token.text) && token.lemma === token.lower) return { ...token, pos: 'PROPN' };
    if (token.pos === 'VERB' && thirdPerson(token) && previous?.pos === 'VERB' && previous.lemma !== previous.lower) return { ...token, pos: 'NOUN' };
    if (token.pos === 'VERB' && token.lower.endsWith('ing') && next && TITLES.has(next.lower)) return { ...token, pos: 'ADJ' };
    const possessed = previous !== undefined && ((previous.pos === 'PART' && /^['’]s?$/.test(previous.text)) || POSSESSIVES.has(previous.lower) || previous.lower === 'a');
    if (token.pos === 'VERB' && possessed && token.lemma === token.lower && next && next.pos !== 'NOUN' && next.pos !== 'PROPN') return { ...token, pos: 'NOUN' };
    return token;
  });
  if (out.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return out;
  // "The flood drowned 14 people", "Two sailors drowned.": a participle behind a noun and before an object or the full stop is the verb
  // that the sentence lacks.
  const done = out.findIndex((t, i) => t.pos === 'ADJ' && /.ed$/.test(t.lower) && nominal(out[i - 1]) && (/^(?:DET|NUM|PRON)$/.test(out[i + 1]?.pos ?? '') || out[i + 1]?.text === '.'));
  if (done >= 0) return out.map((t, i) => (i === done ? { ...t, pos: 'VERB' } : t));
  const verb = out.findIndex((t, i) => t.pos === 'NOUN' && thirdPerson(t) && nominal(out[i - 1]) && (out[i + 1]?.pos === 'ADP' || out[i + 1]?.pos === 'ADJ'));
  return out.map((t, i) => (i === verb ? { ...t, pos: 'VERB' } : t));
}

const isBase = (t: Token): boolean => t.pos === 'VERB' && t.lemma === t.lower;

/** Whether a word stands behind a number and a hyphen that touches both ("three-run"). */
const isCounted = (tokens: readonly Token[], at: number): boolean => tokens[at - 2]?.pos === 'NUM' && /^[-‐‑]$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start;

/** A number with a sign or a word for about how much before it. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const [t, next] = [tokens[at], tokens[at + 1]];
  const opens = t !== undefined && /^(?:\p{Sc}|about|around|some|nearly|almost|roughly|over|us\$)$/u.test(t.lower);
  return t?.pos === 'NUM' || /^\p{Sc}\d/u.test(t?.text ?? '') || (opens && (next?.pos === 'NUM' || /^\p{Sc}/u.test(next?.text ?? '')));
}

/** The ordinary English word that a form is the plural of, or null. */
function singularOf(form: string): string | null {
  if (!/.{3}[^s]s$/.test(form)) return null;
  return [form.replace(/ies$/, 'y'), form.replace(/ves$/, 'f'), form.slice(0, -1)].find((word) => word !== form && isOrdinaryWord(word)) ?? null;
}

/** The verb of a form in -s that is a noun's plural too: "live" for "lives", "watch" for "watches". */
const verbOf = (form: string): string => [form.slice(0, -1), form.slice(0, -2), form.replace(/ies$/, 'y')].find((word) => word !== form && isOrdinaryWord(word)) ?? form;

/** The verb of a form in -ing: as it stands, with a silent e, or with a single consonant, whichever is an English word. */
function baseOf(form: string): string {
  const stem = form.slice(0, -'ing'.length);
  const forms = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  return forms.find(isOrdinaryWord) ?? stem;
}

/** A noun phrase with a finite verb right behind it ("as the firm had been"). */
function opensClause(tokens: readonly Token[], from: number): boolean {
  let i = from;
  // "A day after he was thrown out".
  if (/^(?:he|she|they|we|i|it)$/.test(tokens[from]?.lower ?? '')) i++;
  else while (i < from + 6 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[i]?.pos ?? '')) i++;
  const [next, behind] = [tokens[i], tokens[i + 1]];
  if (i === from || next === undefined || (next.pos !== 'AUX' && next.pos !== 'VERB')) return false;
  // A form in -ed is finite with an object or nothing behind it; before a preposition it may describe its noun.
  return next.pos === 'AUX' || (next.lower.endsWith('ed') ? behind === undefined || /^(?:DET|PRON|PROPN|NUM|PUNCT)$/.test(behind.pos) : !next.lower.endsWith('ing'));
}

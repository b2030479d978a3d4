import { detect, supportedLanguages, toISO2 } from 'tinyld/light';

/** Languages that the detector tells apart, as BCP 47 primary subtags. */
const DETECTABLE: ReadonlySet<string> = new Set(supportedLanguages.map((code) => toISO2(code)));
const MIN_SAMPLE = 60;
const MAX_SAMPLES = 5;
const MAX_SAMPLE = 200;
/** Share of the sampled text that must be in the declared language for the declaration to stand. */
const CONFIRMED = 0.4;
/** Share of English at which a declaration of a language that the detector does not know is taken for a template's default. */
const PLAINLY_ENGLISH = 0.7;

/**
 * The language of a text as a BCP 47 primary subtag: as declared when the text does not speak against it, else as detected
 * paragraph by paragraph (one foreign quotation must not decide). Null when neither says.
 */
export function chooseLanguage(declared: readonly (string | null)[], paragraphs: readonly string[]): string | null {
  const known = declared.map(primarySubtag).find((tag) => tag !== null) ?? null;
  const shares = detectShares(paragraphs, (found) => known !== null && DETECTABLE.has(known) && (found.get(known) ?? 0) >= CONFIRMED);
  const top = [...shares].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  if (known === null) return top;
  if (top === null) return known;
  if (!DETECTABLE.has(known)) return (shares.get('en') ?? 0) >= PLAINLY_ENGLISH ? 'en' : known;
  return (shares.get(known) ?? 0) >= CONFIRMED ? known : top;
}

/** The languages' shares of the sampled text. Detection is most of the work of assembling an article, so it ends once `settled`. */
function detectShares(paragraphs: readonly string[], settled: (shares: ReadonlyMap<string, number>) => boolean): ReadonlyMap<string, number> {
  const samples = paragraphs.filter((text) => text.length >= MIN_SAMPLE).slice(0, MAX_SAMPLES);
  const used = (samples.length > 0 ? samples : [paragraphs.join(' ')].filter((text) => text.length >= MIN_SAMPLE / 2)).map((text) => text.slice(0, MAX_SAMPLE));
  const total = used.reduce((sum, sample) => sum + sample.length, 0);
  const shares = new Map<string, number>();
  for (const sample of used) {
    const language = detect(sample);
    if (language) shares.set(language, (shares.get(language) ?? 0) + sample.length / total);
    if (settled(shares)) break;
  }
  return shares;
}

/** "en-GB" and "en_US" are "en"; null for what is no language tag. Norwegian's two written forms are one. */
function primarySubtag(tag: string | null): string | null {
  const subtag = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
  return subtag === 'nb' || subtag === 'nn' ? 'no' : subtag;
}

import type { AmountRole } from '../lexicon/amounts.ts';

/** What a figure stands for by the words around it. */
export interface AmountPhrase {
  readonly role: AmountRole;
  readonly measure: 'money' | 'percent' | 'duration' | 'length';
  /** The words before the figure, lower case, and those behind it; one of the two must fit, or `both`. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
  readonly both?: true;
  /** Smallest and largest figure that the role can have, in base units. */
  readonly least?: number;
  readonly most?: number;
}

const DEALS = 'deal|takeover|acquisition|merger|buyout|buy-out|bid|offer|transaction';
/** Up to so many words in between. */
const within = (words: number): string => `(?: [^\\s,;:.]+){0,${words}}`;

/** In order: the first that fits decides. */
export const AMOUNT_PHRASES: readonly AmountPhrase[] = [
  {
    role: 'price', measure: 'money',
    before: new RegExp(`\\b(?:buy|buys|buying|bought|acquire[sd]?|acquiring|purchase[sd]?|purchasing|t(?:ake|akes|aking|ook) over|sell|sells|selling|sold)${within(8)} for$|\\b(?:${DEALS})${within(3)} (?:worth|valued at)$|\\b(?:${DEALS})${within(6)} valu(?:e|es|ed|ing)${within(5)} at$`),
    behind: new RegExp(`^-? ?(?:all-\\w+ |cash(?:-and-\\w+)? |share )?(?:${DEALS})\\b`),
  },
  { role: 'demand', measure: 'money', before: /\b(?:demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for|ransom(?: demand| note| payment)? (?:of|for))$/, behind: /^-? ?ransom\b/ },
  { role: 'bail', measure: 'money', before: /\bbail (?:of|at)$|\bbail (?:was |is |has been )?set at$/, behind: /^-? ?(?:cash )?(?:bail|bond)\b/ },
  { role: 'turnout', measure: 'percent', before: new RegExp(`\\bturnout${within(6)}$`), behind: /^(?:turnout\b|of (?:all |the |eligible |registered )*(?:voters|electorate)\b.{0,30}\b(?:voted|polls|ballots?|turned out|took part)\b)/ },
  { role: 'share-fall', measure: 'percent', before: new RegExp(`\\b(?:shares?|stocks?)${within(6)} (?:fell|fall|falling|dropped|lost|down|slid|tumbled|plunged|slumped|sank|shed)(?: by| almost| more than)?$`) },
  { role: 'share-fall', measure: 'percent', both: true, before: new RegExp(`\\b(?:shares?|stocks?)${within(8)}$`), behind: /^(?:lower|down)\b/ },
  { role: 'share-rise', measure: 'percent', before: new RegExp(`\\b(?:shares?|stocks?)${within(6)} (?:rose|rise|rising|gained|up|jumped|surged|climbed|soared|added|leapt)(?: by| almost| more than)?$`) },
  { role: 'share-rise', measure: 'percent', both: true, before: new RegExp(`\\b(?:shares?|stocks?)${within(8)}$`), behind: /^(?:higher|up)\b/ },
  { role: 'prison', measure: 'duration', before: new RegExp(`\\b(?:jailed|imprisoned|sentenced|jail|imprison)${within(4)} (?:for|to)$`), behind: /^(?:(?:in|behind) (?:prison|jail|bars)|-? ?(?:(?:prison|jail|suspended|custodial) )(?:sentence|term))\b/ },
  { role: 'custody', measure: 'duration', before: /\b(?:was|were|been) (?:held|detained)(?: in custody)? for$/, behind: /^in (?:police )?(?:custody|detention)\b/, most: 60 * 86_400 },
  { role: 'deliberation', measure: 'duration', before: new RegExp(`\\bdeliberat(?:ed|ing|ions?)${within(2)} (?:for|of|over)$|\\bjur(?:y|ors)${within(3)} (?:out|considered|considering|retired)${within(3)} for$`) },
  { role: 'deadline', measure: 'duration', before: new RegExp(`\\b(?:must|has to|have to|told to|ordered to)${within(8)} within$`) },
  { role: 'deadline', measure: 'duration', both: true, before: new RegExp(`\\b(?:has|have|had|given|gave|got)${within(3)}$`), behind: /^to (?:leave|comply|respond|reply|withdraw|evacuate|surrender|pay|appeal|decide|hand|release|depart|vacate|agree|accept)\b/ },
  { role: 'gap', measure: 'duration', behind: /^(?:behind|ahead of|adrift of|clear of|off the (?:lead|pace))\b/, most: 3 * 3600 },
  { role: 'altitude', measure: 'length', both: true, before: /(?:\bat|\bwas|\bwere|\bis|\bthan)$/, behind: /^(?:above|up in the air|over the)\b/, least: 60 },
  { role: 'altitude', measure: 'length', before: /\b(?:fly|flies|flew|flown|flying|cruis\w+|was|is|were|be|been) at$/, least: 1000 },
];

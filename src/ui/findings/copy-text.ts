import type { Finding } from '../../compare/finding.ts';
import type { I18n } from '../i18n/i18n.ts';
import { formatMoment } from '../i18n/moment.ts';
import { labelKey } from '../text/label-name.ts';
import { sourceName } from '../text/source-name.ts';
import type { Side } from './finding-row.ts';
import type { Voice } from './voice.ts';

/** A finding as plain text for notes or a message: the question, then every quotation with source, times and address. */
export function findingAsText(finding: Finding, sides: readonly Side[], i18n: I18n, now: Date): string {
  const { t } = i18n;
  const voices = sides.flatMap((side) => side.shown.concat(side.folded));
  const quotations = voices.flatMap((voice) => [voice].concat(voice.earlier)).map((voice) => quotation(voice, i18n, now));
  const note = finding.caveat === null ? [] : [t('copy_note', finding.caveat)];
  return [`${t(labelKey(finding))}: ${finding.question}`, ...quotations, ...note].join('\n\n');
}

function quotation({ answer, card }: Voice, i18n: I18n, now: Date): string {
  const { t, locale } = i18n;
  const published = formatMoment(card.published, locale, now)?.full;
  const updated = formatMoment(card.updated, locale, now)?.full;
  const facts = [
    sourceName(card, i18n) + (answer.superseded ? ` ${t('copy_earlier')}` : ''),
    ...(answer.by === null ? [] : [t('answer_citing', answer.by)]),
    ...(answer.inTitle ? [t('answer_headline')] : []),
    published ? t('published_at', published) : t('date_missing'),
    ...(updated ? [t('updated_at', updated)] : []),
  ];
  return `${t('quote_marks', answer.quote)}\n– ${facts.join(', ')}\n${card.url}`;
}

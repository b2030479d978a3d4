import type { Finding, Sourcing } from '../../compare/finding.ts';
import type { ReportFinding, ReportVoice } from '../../export/event/report.ts';
import { webAddress } from '../../export/text/web-address.ts';
import type { EventView } from '../../extension/messages/event-view.ts';
import { sidesOf, type Side } from '../findings/finding-row.ts';
import type { Voice } from '../findings/voice.ts';
import type { I18n } from '../i18n/i18n.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { formatMoment } from '../i18n/moment.ts';
import { labelKey } from '../text/label-name.ts';
import { sourceName } from '../text/source-name.ts';
import { addressAtWords } from '../text/text-fragment.ts';

const GRADE: Readonly<Record<Sourcing, MessageKey>> = {
  'separately-sourced': 'sourcing_separately_sourced',
  'same-source': 'sourcing_same_source',
  'same-text': 'sourcing_same_text',
};

/** A finding in words: every answer, those since replaced below the one of the same source, none folded away. */
export function reportFinding(finding: Finding, number: number, view: EventView, i18n: I18n, now: Date): ReportFinding {
  const { t, count } = i18n;
  const sides = sidesOf(finding, null, view.cards);
  const tellOwnVoice = finding.answers.some(({ by }) => by !== null);
  return {
    id: finding.id,
    number,
    label: finding.label,
    labelName: t(labelKey(finding)),
    question: finding.question,
    lang: sides[0]?.shown[0]?.card.language ?? null,
    sides: sides.map((side, at) => ({
      name: side.turn !== null ? t(`answer_${side.turn}`) : sides.length > 1 ? t('event_answer', letter(at)) : null,
      voices: voicesOf(side).map((voice) => reportVoice(voice, view, i18n, now, tellOwnVoice)),
    })),
    sourcing: finding.label === 'agrees' && finding.sourcing !== null ? [t(GRADE[finding.sourcing]), ...(finding.sourcing === 'separately-sourced' ? [count('origins', finding.origins)] : [])] : [],
    caveat: finding.caveat === null ? null : t('copy_note', finding.caveat),
  };
}

function voicesOf(side: Side): readonly Voice[] {
  return side.shown.concat(side.folded).flatMap((voice) => [voice, ...voice.earlier]);
}

function reportVoice({ answer, card }: Voice, view: EventView, i18n: I18n, now: Date, tellOwnVoice: boolean): ReportVoice {
  const { t, locale } = i18n;
  const number = view.clippings.findIndex(({ id }) => id === card.id) + 1;
  const written = t('export_report_source', String(number));
  const { quote } = answer;
  const published = formatMoment(card.published, locale, now)?.full;
  const updated = formatMoment(card.updated, locale, now)?.full;
  return {
    quote,
    lang: card.language,
    outlet: sourceName(card, i18n),
    // A headline stands in the page's title too, where no browser looks for it.
    address: webAddress(answer.inTitle ? card.url : addressAtWords(card.url, quote, { start: 0, end: quote.length })),
    source: { number, written, spoken: `${t('event_source')} ${written}` },
    attribution: [
      ...(answer.by === null ? [] : [t('answer_citing', answer.by)]),
      ...(answer.by === null && tellOwnVoice ? [t('answer_own_voice')] : []),
      ...(answer.inTitle ? [t('answer_headline')] : []),
      published === undefined ? t('date_missing') : t('published_at', published),
      ...(updated === undefined ? [] : [t('updated_at', updated)]),
      ...(answer.superseded ? [t('event_replaced')] : []),
    ],
  };
}

/** A, B … Z, AA, AB …: names of answers. */
function letter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}

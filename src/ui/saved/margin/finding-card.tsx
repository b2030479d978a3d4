import { useId } from 'preact/hooks';
import { sidesOf } from '../../findings/finding-row.ts';
import { SourcingLine } from '../../findings/sourcing-line.tsx';
import { VoiceItem } from '../../findings/voice-item.tsx';
import { useI18n } from '../../i18n/context.ts';
import { labelKey } from '../../text/label-name.ts';
import { addressAtWords } from '../../text/text-fragment.ts';
import { useReader } from '../store/reader-context.ts';
import type { OwnPlace } from '../text/layers.ts';
import { othersOf } from './others.ts';

/** A finding in the margin: its label, the question, what the other accounts say, each a way to its sentence there. */
export function FindingCard({ place }: { readonly place: OwnPlace }) {
  const store = useReader();
  const { t, count } = useI18n();
  const heading = useId();
  const { finding } = place;
  const text = store.text.value;
  const shown = store.shown.value;
  if (!text || shown.state !== 'open') return null;
  const { shown: first, folded } = othersOf(sidesOf(finding, text.card, shown.view.cards), finding.label === 'agrees');
  const lang = text.card.language ?? undefined; // questions and caveats are put in the language of what is compared
  const tellOwnVoice = finding.answers.some((answer) => answer.by !== null);
  const original = place.inTitle ? null : addressAtWords(text.card.url, text.text, place.span);
  return (
    <article class="margin-finding" aria-labelledby={heading}>
      <p class="entry-label">{t(labelKey(finding))}</p>
      <p id={heading} class="question" dir="auto" lang={lang}>{finding.question}</p>
      {first.map((voice) => <VoiceItem key={voice.card.id} voice={voice} tellOwnVoice={tellOwnVoice} />)}
      {folded.length > 0 && (
        <details class="fold">
          <summary>{count(first.length > 0 ? 'reader_more_accounts' : 'reader_accounts', folded.length)}</summary>
          {folded.map((voice) => <VoiceItem key={voice.card.id} voice={voice} tellOwnVoice={tellOwnVoice} />)}
        </details>
      )}
      {finding.caveat !== null && <p class="caveat" dir="auto" lang={lang}>{finding.caveat}</p>}
      <SourcingLine finding={finding} />
      {original !== null && <p class="actions"><a class="quiet" href={original} target="_blank" rel="noreferrer">{t('reader_in_original')}</a></p>}
    </article>
  );
}

import { useId } from 'preact/hooks';
import { FindingActions } from '../../findings/finding-actions.tsx';
import { sidesOf } from '../../findings/finding-row.ts';
import { SourcingLine } from '../../findings/sourcing-line.tsx';
import { VoiceItem } from '../../findings/voice-item.tsx';
import { useI18n } from '../../i18n/context.ts';
import { useCopy } from '../../page/use-copy.ts';
import { labelKey } from '../../text/label-name.ts';
import { addressAtWords } from '../../text/text-fragment.ts';
import { useReader } from '../store/reader-context.ts';
import type { OwnPlace } from '../text/layers.ts';
import { othersOf } from './others.ts';

/**
 * A finding in the margin: its label, the question, what the other accounts say, each a way to its sentence there. An agreement
 * is folded down to its question: the margin's room is for what is at odds.
 */
export function FindingCard({ place }: { readonly place: OwnPlace }) {
  const { t } = useI18n();
  const heading = useId();
  const { finding } = place;
  const lang = useReader().text.value?.card.language ?? undefined; // questions and caveats are put in the language of what is compared
  const label = <span class="entry-label">{t(labelKey(finding))}</span>;
  const question = <span id={heading} class="question" dir="auto" lang={lang}>{finding.question}</span>;
  return (
    <article class="margin-finding" aria-labelledby={heading}>
      {finding.label === 'agrees' ? (
        <details class="agreement">
          <summary>{label} {question}</summary>
          <Others place={place} />
        </details>
      ) : (
        <>
          <p class="asked">{label} {question}</p>
          <Others place={place} />
        </>
      )}
    </article>
  );
}

/** What the others say, what to bear in mind, the way to the sentence on its own page, and what can be done with the finding. */
function Others({ place: { finding, inTitle, span } }: { readonly place: OwnPlace }) {
  const store = useReader();
  const copy = useCopy();
  const { t, count } = useI18n();
  const text = store.text.value;
  const view = store.shown.value;
  if (!text || view.state !== 'open') return null;
  const sides = sidesOf(finding, text.card, view.view.cards);
  const { shown, folded } = othersOf(sides, finding.label === 'agrees');
  const tellOwnVoice = finding.answers.some((answer) => answer.by !== null);
  return (
    <>
      {shown.map((voice) => <VoiceItem key={voice.card.id} voice={voice} tellOwnVoice={tellOwnVoice} />)}
      {folded.length > 0 && (
        <details class="fold">
          <summary>{count('reader_more_accounts', folded.length)}</summary>
          {folded.map((voice) => <VoiceItem key={voice.card.id} voice={voice} tellOwnVoice={tellOwnVoice} />)}
        </details>
      )}
      {finding.caveat !== null && <p class="caveat" dir="auto" lang={text.card.language ?? undefined}>{finding.caveat}</p>}
      <SourcingLine finding={finding} />
      <div class="actions">
        {!inTitle && <a class="quiet" href={addressAtWords(text.card.url, text.text, span)} target="_blank" rel="noreferrer">{t('reader_in_original')}</a>}
        <FindingActions finding={finding} sides={sides} deeds={{ dismiss: store.findings.dismiss, copy }} />
      </div>
    </>
  );
}

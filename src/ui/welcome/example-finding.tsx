import type { Finding } from '../../compare/finding.ts';
import type { ArticleCard } from '../../extension/messages/check-view.ts';
import { sidesOf } from '../findings/finding-row.ts';
import { QuotedWords } from '../findings/quoted-words.tsx';
import { SourceLine } from '../findings/source-line.tsx';
import { useI18n } from '../i18n/context.ts';
import { labelKey } from '../text/label-name.ts';

interface Props {
  readonly finding: Finding;
  readonly read: ArticleCard;
  readonly saved: ArticleCard;
}

/** One finding of the example, as the popup shows it, with its label in words and nothing to press. */
export function ExampleFinding({ finding, read, saved }: Props) {
  const { t } = useI18n();
  const voices = sidesOf(finding, read, [saved]).flatMap((side) => [...side.shown, ...side.folded]);
  return (
    <li class="findings" data-label={finding.label}>
      <header class="section-head">
        <p><span class="label">{t(labelKey(finding))}</span></p>
        <p class="hint">{t(`label_hint_${finding.label}`)}</p>
      </header>
      <h3 class="question" lang="en">{finding.question}</h3>
      {voices.map((voice) => (
        <div key={voice.card.id} class="side voice" data-place={voice.onPage ? 'page' : 'saved'}>
          <SourceLine voice={voice} tellOwnVoice={false} />
          <blockquote class="quotation words" lang="en"><QuotedWords quote={voice.answer.quote} value={voice.answer.value} /></blockquote>
        </div>
      ))}
      {finding.caveat !== null && <p class="caveat" lang="en">{finding.caveat}</p>}
    </li>
  );
}

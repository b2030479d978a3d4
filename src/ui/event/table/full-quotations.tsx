import { useContext } from 'preact/hooks';
import type { Finding } from '../../../compare/finding.ts';
import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import { findingAsText } from '../../findings/copy-text.ts';
import { DismissMenu } from '../../findings/dismiss-menu.tsx';
import { sidesOf } from '../../findings/finding-row.ts';
import { SideItem } from '../../findings/side-item.tsx';
import { SourcingLine } from '../../findings/sourcing-line.tsx';
import { ClockContext } from '../../i18n/clock.ts';
import { useI18n } from '../../i18n/context.ts';
import { LetterMark } from './letter-mark.tsx';
import { useEventStore } from '../store/store-context.ts';

interface Props {
  readonly finding: Finding;
  /** Letters of the answers in the table, by the number of their group. */
  readonly letters: ReadonlyMap<number, string>;
  readonly cards: readonly ArticleCard[];
}

/** All that is quoted to one question, side by side, with who says it, and what can be done with the finding. */
export function FullQuotations({ finding, letters, cards }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const now = useContext(ClockContext);
  const store = useEventStore();
  const sides = sidesOf(finding, null, cards);
  const tellOwnVoice = finding.answers.some((answer) => answer.by !== null);
  return (
    <div class="full">
      <ul class="sides">
        {sides.map((side) => <SideItem key={side.group} side={side} tellOwnVoice={tellOwnVoice} mark={<LetterMark letter={letters.get(side.group) ?? null} />} />)}
      </ul>
      {finding.caveat !== null && <p class="caveat" dir="auto">{finding.caveat}</p>}
      <div class="finding-foot">
        <SourcingLine finding={finding} />
        <div class="actions">
          {finding.label !== 'agrees' && <DismissMenu question={finding.question} onDismiss={(reason) => void store.dismiss(finding, reason)} />}
          <button
            type="button"
            class="quiet"
            aria-label={t('copy_finding', finding.question)}
            onClick={() => void store.copy(findingAsText(finding, sides, i18n, now()))}
          >
            {t('copy')}
          </button>
        </div>
      </div>
    </div>
  );
}

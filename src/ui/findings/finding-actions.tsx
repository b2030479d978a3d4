import { useContext } from 'preact/hooks';
import type { Finding } from '../../compare/finding.ts';
import { ClockContext } from '../i18n/clock.ts';
import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';
import { findingAsText } from './copy-text.ts';
import { DismissMenu } from './dismiss-menu.tsx';
import type { Side } from './finding-row.ts';

interface Props {
  readonly finding: Finding;
  readonly sides: readonly Side[];
}

/** What can be done with a row: copy it as text, or say that it is not a real difference. */
export function FindingActions({ finding, sides }: Props) {
  const i18n = useI18n();
  const now = useContext(ClockContext);
  const store = useStore();
  const { t } = i18n;
  return (
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
  );
}

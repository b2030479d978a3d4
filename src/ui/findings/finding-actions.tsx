import { useContext } from 'preact/hooks';
import type { Finding } from '../../compare/finding.ts';
import type { DismissalReason } from '../../extension/messages/dismissal-reasons.ts';
import { ClockContext } from '../i18n/clock.ts';
import { useI18n } from '../i18n/context.ts';
import { findingAsText } from './copy-text.ts';
import { DismissMenu } from './dismiss-menu.tsx';
import type { Side } from './finding-row.ts';

/** What whoever shows a finding can do with it. */
export interface FindingDeeds {
  readonly dismiss: (finding: Finding, reason: DismissalReason) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
}

interface Props {
  readonly finding: Finding;
  readonly sides: readonly Side[];
  readonly deeds: FindingDeeds;
}

/** What can be done with a finding: say that it is not a real difference, or copy it as text. */
export function FindingActions({ finding, sides, deeds }: Props) {
  const i18n = useI18n();
  const now = useContext(ClockContext);
  const { t } = i18n;
  return (
    <>
      {finding.label !== 'agrees' && <DismissMenu question={finding.question} onDismiss={(reason) => void deeds.dismiss(finding, reason)} />}
      <button
        type="button"
        class="quiet"
        aria-label={t('copy_finding', finding.question)}
        onClick={() => void deeds.copy(findingAsText(finding, sides, i18n, now()))}
      >
        {t('copy')}
      </button>
    </>
  );
}

import { LABELS } from '../../../compare/finding.ts';
import type { Tally } from '../../../library/event.ts';
import { useI18n } from '../../i18n/context.ts';

/** How many findings there are of each label, in words; the rule before each is that of the label's section in the popup. */
export function FindingCounts({ tally }: { readonly tally: Tally | null }) {
  const { t, count } = useI18n();
  if (tally === null) return <p class="counts-none">{t('library_tally_due')}</p>;
  const labels = LABELS.filter((label) => tally[label] > 0);
  if (labels.length === 0) return <p class="counts-none">{t('library_tally_none')}</p>;
  return (
    <ul class="rows counts">
      {labels.map((label) => (
        <li key={label} data-label={label}>{count(`library_tally_${label}`, tally[label])}</li>
      ))}
    </ul>
  );
}

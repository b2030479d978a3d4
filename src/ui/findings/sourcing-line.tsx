import type { Finding, Sourcing } from '../../compare/finding.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';

const GRADE: Readonly<Record<Sourcing, MessageKey>> = {
  'separately-sourced': 'sourcing_separately_sourced',
  'same-source': 'sourcing_same_source',
  'same-text': 'sourcing_same_text',
};

/** How an agreement is sourced, and how many origins stand behind it where each has it from elsewhere. Nothing for the other labels. */
export function SourcingLine({ finding }: { readonly finding: Finding }) {
  const { t, count } = useI18n();
  if (finding.label !== 'agrees' || finding.sourcing === null) return null;
  return (
    <p class="sourcing facts" data-grade={finding.sourcing}>
      <span class="fact grade">{t(GRADE[finding.sourcing])}</span>
      {finding.sourcing === 'separately-sourced' && <span class="fact">{count('origins', finding.origins)}</span>}
    </p>
  );
}

import { FIGURE_KINDS } from '../../compare/figure-kinds.ts';
import type { Finding } from '../../compare/finding.ts';
import type { MessageKey } from '../i18n/keys.ts';

/** The words for a finding's label; a change of a number is called a later figure. */
export function labelKey({ label, kind }: Pick<Finding, 'label' | 'kind'>): MessageKey {
  return label === 'changed' && FIGURE_KINDS.has(kind) ? 'label_changed_figure' : `label_${label}`;
}

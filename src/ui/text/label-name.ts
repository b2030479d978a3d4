import type { Finding } from '../../compare/finding.ts';
import type { MessageKey } from '../i18n/keys.ts';

const FIGURES: ReadonlySet<Finding['kind']> = new Set(['count', 'money', 'percent', 'rank', 'duration']);

/** The words for a finding's label; a change of a number is called a later figure. */
export function labelKey({ label, kind }: Pick<Finding, 'label' | 'kind'>): MessageKey {
  return label === 'changed' && FIGURES.has(kind) ? 'label_changed_figure' : `label_${label}`;
}

import { useI18n } from '../../i18n/context.ts';
import { sourceName } from '../../text/source-name.ts';
import type { SourceColumn } from './columns.ts';

/** Sources that have no column, since they answer none of the questions shown; nothing where all have one. */
export function SilentSources({ columns }: { readonly columns: readonly SourceColumn[] }) {
  const i18n = useI18n();
  if (columns.length === 0) return null;
  const names = columns.flatMap(({ cards }) => cards.slice(0, 1).map((card) => sourceName(card, i18n)));
  return (
    <p class="hint">
      {i18n.count('event_silent', columns.length)}: <bdi>{new Intl.ListFormat(i18n.locale).format(names)}</bdi>
    </p>
  );
}

import type { SearchMatch } from '../../../extension/messages/search-view.ts';
import { useI18n } from '../../i18n/context.ts';

/** Where a clipping holds the words searched for, in context. */
export function MatchLines({ matches, language }: { readonly matches: readonly SearchMatch[]; readonly language: string | null }) {
  const { t } = useI18n();
  if (matches.length === 0) return null;
  return (
    <ul class="rows matches">
      {matches.map((match) => (
        <li key={`${match.field} ${match.before} ${match.words}`}>
          <span class="where">{t(`library_match_${match.field}`)}</span>{' '}
          <span dir="auto" lang={match.field === 'title' || match.field === 'text' ? (language ?? undefined) : undefined}>
            {match.before}<mark>{match.words}</mark>{match.after}
          </span>
        </li>
      ))}
    </ul>
  );
}

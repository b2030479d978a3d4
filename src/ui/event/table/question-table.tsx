import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import { useI18n } from '../../i18n/context.ts';
import type { SourceColumn } from './columns.ts';
import { QuestionRows } from './question-rows.tsx';
import type { QuestionRow } from './row.ts';
import { SourceHead } from './source-head.tsx';

interface Props {
  readonly rows: readonly QuestionRow[];
  readonly columns: readonly SourceColumn[];
  readonly cards: readonly ArticleCard[];
}

/** Questions against sources. It scrolls inside its own frame, with the questions and the sources always in sight. */
export function QuestionTable({ rows, columns, cards }: Props) {
  const { t } = useI18n();
  return (
    // A frame that scrolls must take the focus, or a keyboard could not scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-frame" role="region" aria-label={t('event_table')} tabIndex={0}>
      <table class="questions">
        <caption class="heard-only">{t('event_questions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('event_question')}</th>
            {columns.map((column) => <SourceHead key={column.origin.id} column={column} />)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => <QuestionRows key={row.finding.id} row={row} columns={columns} cards={cards} />)}
        </tbody>
      </table>
    </div>
  );
}

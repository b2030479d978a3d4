import { useId, useState } from 'preact/hooks';
import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import { useI18n } from '../../i18n/context.ts';
import { labelKey } from '../../text/label-name.ts';
import { AnswerCell } from './answer-cell.tsx';
import { printsOneText, type SourceColumn } from './columns.ts';
import { FullQuotations } from './full-quotations.tsx';
import type { QuestionRow } from './row.ts';

interface Props {
  readonly row: QuestionRow;
  readonly columns: readonly SourceColumn[];
  readonly cards: readonly ArticleCard[];
}

/** One question across the sources, and below it, when unfolded, all quotations in full. */
export function QuestionRows({ row: { finding, letters, cells }, columns, cards }: Props) {
  const { t } = useI18n();
  const detail = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr data-label={finding.label} class="question-row">
        <th scope="row">
          <span class="label">{t(labelKey(finding))}</span>
          <span class="question" dir="auto">{finding.question}</span>
          <button
            type="button"
            class="quiet"
            aria-label={t('event_full_of', finding.question)}
            aria-expanded={open}
            aria-controls={open ? detail : undefined}
            onClick={() => setOpen(!open)}
          >
            {t('event_full')}
          </button>
        </th>
        {columns.map((column) => (
          <td key={column.origin.id}>
            {cells.get(column.origin.id)?.map((cell) => (
              <AnswerCell key={cell.voice.card.id} cell={cell} oneText={printsOneText(column)} head={column.cards[0]?.id ?? ''} />
            ))}
          </td>
        ))}
      </tr>
      {open && (
        <tr class="detail" id={detail}>
          <td colSpan={columns.length + 1}><FullQuotations finding={finding} letters={letters} cards={cards} /></td>
        </tr>
      )}
    </>
  );
}

import { useId, useMemo, useState } from 'preact/hooks';
import { LABELS, type Label } from '../../../compare/finding.ts';
import type { EventView } from '../../../extension/messages/event-view.ts';
import { useI18n } from '../../i18n/context.ts';
import { columnsOf } from './columns.ts';
import { LabelFilter } from './label-filter.tsx';
import { NoQuestions } from './no-questions.tsx';
import { QuestionTable } from './question-table.tsx';
import { rowOf } from './row.ts';
import { SilentSources } from './silent-sources.tsx';

/** Rows that are drawn before the reader asks for more. */
const AT_FIRST = 40;

/** The table of questions against sources, with the labels that it can be narrowed down to. */
export function Questions({ view }: { readonly view: EventView }) {
  const { t, count } = useI18n();
  const heading = useId();
  const [labels, setLabels] = useState<ReadonlySet<Label>>(new Set(LABELS));
  const [all, setAll] = useState(false);
  const columns = useMemo(() => columnsOf(view), [view]);
  const rows = useMemo(() => view.findings.map((finding) => rowOf(finding, columns, view.cards)), [view, columns]);
  const chosen = rows.filter(({ finding }) => labels.has(finding.label));
  const shown = all ? chosen : chosen.slice(0, AT_FIRST);
  const answering = columns.filter(({ origin }) => shown.some(({ cells }) => cells.has(origin.id)));
  return (
    <section class="event-section" aria-labelledby={heading}>
      <h2 id={heading}>{t('event_questions')}</h2>
      {rows.length === 0 ? <NoQuestions view={view} /> : (
        <>
          <p class="hint">{t('event_questions_hint')}</p>
          <LabelFilter findings={view.findings} shown={labels} onChange={setLabels} />
          {shown.length === 0 && <p class="hint" aria-live="polite">{t('event_none_chosen')}</p>}
          {shown.length > 0 && <QuestionTable rows={shown} columns={answering} cards={view.cards} />}
          {chosen.length > shown.length && (
            <button type="button" class="more" onClick={() => setAll(true)}>{count('event_more', chosen.length - shown.length)}</button>
          )}
          {shown.length > 0 && <SilentSources columns={columns.filter((column) => !answering.includes(column))} />}
        </>
      )}
    </section>
  );
}

import { placeOf, savedAddress } from '../../../extension/messages/saved-address.ts';
import { LetterMark } from '../../findings/letter-mark.tsx';
import { QuotedWords } from '../../findings/quoted-words.tsx';
import { useI18n } from '../../i18n/context.ts';
import { sourceName } from '../../text/source-name.ts';
import type { CellAnswer } from './row.ts';
import { shortQuote } from './short-quote.ts';

interface Props {
  readonly cell: CellAnswer;
  /** All articles of this source print one text. */
  readonly oneText: boolean;
  /** The source's first article, which the head of the column names. */
  readonly head: string;
}

/** What one source says to one question, in its own words around the value; pressing them leads to the sentence. */
export function AnswerCell({ cell: { voice, more, letter }, oneText, head }: Props) {
  const i18n = useI18n();
  const { t, count } = i18n;
  const { answer, card } = voice;
  return (
    <div class="answer" data-replaced={answer.superseded}>
      <LetterMark letter={letter} />
      <a class="words" href={savedAddress({ id: card.id, place: placeOf(answer) })} title={t('open_in_saved')} dir="auto" lang={card.language ?? undefined}>
        <QuotedWords quote={shortQuote(answer.quote, answer.value)} value={answer.value} />
      </a>
      <span class="facts">
        {answer.superseded && <span class="fact replaced">{t('event_replaced')}</span>}
        {answer.by !== null && <span class="fact" dir="auto">{t('answer_citing', answer.by)}</span>}
        {answer.inTitle && <span class="fact">{t('answer_headline')}</span>}
        {card.id !== head && <span class="fact"><bdi>{sourceName(card, i18n)}</bdi></span>}
        {more > 0 && <span class="fact">{count(oneText ? 'event_same_text' : 'same_say', more)}</span>}
      </span>
    </div>
  );
}

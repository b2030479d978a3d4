import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { errorMessageKey, type ErrorCode } from '../../extension/messages/error-code.ts';
import type { NewsroomSend } from '../../extension/messages/newsroom/newsroom-send.ts';
import type { NewsroomView } from '../../extension/messages/newsroom/newsroom-view.ts';
import type { Result } from '../../extension/messages/result.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { useNotices } from '../page/page-notice.ts';

/** How often the page asks how things stand, in milliseconds: while something moves, and else. */
const BUSY = 700;
const CALM = 3000;

/** The shared library as a page sees it. */
export interface NewsroomUse {
  /** Null until it was asked for. */
  readonly view: NewsroomView | null;
  readonly send: NewsroomSend;
  /** Shows what an answer brought, or says why there is none; true where there is one. */
  readonly show: (answer: Result<NewsroomView>) => boolean;
  readonly fail: (error: ErrorCode) => void;
}

/** Asks how the shared library stands, again and again while the page is in sight. */
export function useNewsroom(send: NewsroomSend): NewsroomUse {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [view, setView] = useState<NewsroomView | null>(null);
  const fail = useCallback((error: ErrorCode) => tell({ text: t(errorMessageKey(error) as MessageKey) }), [t, tell]);
  /** Counts what the reader did: an answer to what was asked before that tells of what is over. */
  const doneRef = useRef(0);
  const show = useCallback((answer: Result<NewsroomView>) => {
    doneRef.current += 1;
    if (answer.ok) setView(answer.value);
    else fail(answer.error);
    return answer.ok;
  }, [fail]);
  const moves = view !== null && (view.sync.phase === 'connecting' || view.sync.phase === 'catching-up' || (view.status?.due ?? 0) > 0);
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const before = doneRef.current;
      const answer = document.visibilityState === 'visible' ? await send('newsroom-view', {}) : null;
      if (!gone && doneRef.current === before && answer?.ok) setView(answer.value);
    };
    void ask();
    const timer = setInterval(() => void ask(), moves ? BUSY : CALM);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [send, moves]);
  return { view, send, show, fail };
}

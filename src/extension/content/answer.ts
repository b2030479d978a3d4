import { readPage } from '../../article/read-page.ts';
import { decode } from '../messages/decode.ts';
import { PAGE_REQUESTS, type PageRequestAnswer, type PageRequestArgs, type PageRequestName } from '../messages/page-requests.ts';
import { failure, success, type Result } from '../messages/result.ts';
import type { SenderKind } from '../messages/sender-kind.ts';
import type { Marks } from './marks.ts';
import { readSelection } from './read-selection.ts';
import { withoutFragment } from './without-fragment.ts';

type Handlers = { readonly [Name in PageRequestName]: (args: PageRequestArgs<Name>) => PageRequestAnswer<Name> };

/**
 * Answers the background's messages about one page.
 * @param onRead called at every reading: from then on, this is the page that the background knows; answers the address that the document was
 * loaded from, null where that is unknown
 */
export function createAnswer(page: Document, marks: Marks, onRead: () => string | null = () => null): (message: unknown, from: SenderKind) => Result<unknown> {
  const handlers: Handlers = {
    'read-page': () => {
      const loaded = onRead();
      return { contentType: page.contentType, loaded, page: readPage(page, { url: withoutFragment(page.URL), capturedAt: new Date().toISOString() }) };
    },
    'set-marks': ({ marks: wanted, on }) => marks.set(wanted, on),
    'add-mark': ({ mark, on }) => marks.add(mark, on),
    'read-selection': () => readSelection(page),
    'show-marks': ({ on }) => {
      marks.show(on);
      return null;
    },
    reveal: (quote) => marks.reveal(quote),
  };
  return (message, from) => {
    const decoded = decode(PAGE_REQUESTS, message, from);
    if (!decoded.ok) return decoded;
    const handler = handlers[decoded.value.name] as (args: unknown) => unknown;
    try {
      return success(handler(decoded.value.args));
    } catch {
      // The page's own code and ours share one document; whatever broke there, the background can only say this much.
      return failure('page-unreadable');
    }
  };
}

import { sendMessage } from '../../platform/runtime.ts';
import { isResult } from '../is-result.ts';
import { patientTransport } from '../patient-transport.ts';
import { failure, type Result } from '../result.ts';
import type { Transport } from '../send.ts';
import type { NewsroomAnswer, NewsroomArgs, NewsroomRequestName } from './newsroom-requests.ts';

/** Asks the background about the shared library; never rejects. */
export type NewsroomSend = <Name extends NewsroomRequestName>(name: Name, args: NewsroomArgs<Name>) => Promise<Result<NewsroomAnswer<Name>>>;

/** A typed client over a transport. */
export function createNewsroomSend(transport: Transport): NewsroomSend {
  return async <Name extends NewsroomRequestName>(name: Name, args: NewsroomArgs<Name>) => {
    const answer = await transport({ name, args }).catch(() => null);
    return isResult<NewsroomAnswer<Name>>(answer) ? answer : failure('unexpected');
  };
}

/** The client that pages use. */
export const newsroomSend: NewsroomSend = createNewsroomSend(patientTransport(sendMessage));

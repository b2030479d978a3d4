import type { RequestName } from '../../../src/extension/messages/requests.ts';
import { failure, success, type Result } from '../../../src/extension/messages/result.ts';
import type { Send } from '../../../src/extension/messages/send.ts';
import type { CheckServices } from '../../../src/ui/store/services.ts';

/** What was asked of the background, in order. */
export interface Asked {
  readonly name: string;
  readonly args: unknown;
}

/** Answers by request; a function gets what is asked with, and may wait or change its mind from one time to the next. */
export type Answers = Partial<Record<RequestName, Result<unknown> | ((args: never) => Result<unknown> | Promise<Result<unknown>>)>>;

/** A background that gives the answers it is told to give, and notes what it was asked; `allows`: what the reader says to the browser's question. */
export function fakeServices(answers: Answers, allows = true) {
  const requested: (readonly string[])[] = [];
  const asked: Asked[] = [];
  const copied: string[] = [];
  let left = 0;
  const given: Answers = { 'get-settings': success({ marks: true }), 'show-in-page': success(null), 'open-saved': success(null), ...answers };
  const send = async (name: RequestName, args: unknown) => {
    asked.push({ name, args });
    const answer = given[name] ?? failure('refused');
    return typeof answer === 'function' ? answer(args as never) : answer;
  };
  const services: CheckServices = {
    send: send as Send,
    tab: null,
    requestSites: async (patterns) => {
      requested.push(patterns);
      return allows;
    },
    openPanel: null,
    writeClipboard: async (text) => void copied.push(text),
    leave: () => void (left += 1),
  };
  return { services, asked, copied, requested, timesLeft: () => left };
}

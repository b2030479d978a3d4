import type { RequestArgs, RequestName } from './requests.ts';
import type { Send } from './send.ts';

/** A question as `Send` takes it. */
type Question = { readonly [Name in RequestName]: readonly [name: Name, args: RequestArgs<Name>] }[RequestName];

/**
 * Asks questions before those who need the answers are there to ask. The client that it returns gives each answer to the first who puts
 * its question, and asks everything else itself.
 */
export function askAhead(send: Send, ...questions: readonly Question[]): Send {
  const ask = send as (name: RequestName, args: unknown) => Promise<unknown>;
  const asked = new Map(questions.map(([name, args]) => [JSON.stringify([name, args]), ask(name, args)]));
  const take = (name: RequestName, args: unknown): Promise<unknown> => {
    const question = JSON.stringify([name, args]);
    const answer = asked.get(question);
    asked.delete(question);
    return answer ?? ask(name, args);
  };
  return take as Send;
}

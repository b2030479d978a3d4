import type { RequestAnswer, RequestArgs, RequestName } from '../../../src/extension/messages/requests.ts';
import type { Result } from '../../../src/extension/messages/result.ts';
import type { BrowserSession, Page } from '../driver/session.ts';
import { waitUntil } from '../driver/wait-until.ts';

/** The one call of an extension page that is made here; both browsers offer it under this name. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** A page of the extension that is open: the first one, which a new reader is shown. The browser must keep it. */
export async function ownPage(session: BrowserSession): Promise<Page> {
  return waitUntil('a page of the extension', async () => (await session.extensionTabs())[0]);
}

/**
 * Sends a message as a page of the extension does. Null where no answer came, as when the background ended over it; one that has not
 * started to listen when the page asks for the first time is asked again, as the pages do.
 */
export async function ask<Name extends RequestName>(page: Page, name: Name, args: RequestArgs<Name>): Promise<Result<RequestAnswer<Name>> | null> {
  const answer = await page.evaluate(
    async (message) => {
      const root = document.documentElement.dataset;
      for (let tries = 0; ; tries++) {
        try {
          const given = await chrome.runtime.sendMessage(message);
          root['answered'] = '';
          return given;
        } catch (error) {
          if (tries > 20 || 'answered' in root || !/receiving end does not exist/i.test(String(error))) return null;
          await new Promise((resolve) => {
            setTimeout(resolve, 50);
          });
        }
      }
    },
    { name, args: args as unknown },
  );
  return (answer ?? null) as Result<RequestAnswer<Name>> | null;
}

/** The same where an answer with a value must come. */
export async function value<Name extends RequestName>(page: Page, name: Name, args: RequestArgs<Name>): Promise<RequestAnswer<Name>> {
  const answer = await ask(page, name, args);
  if (answer?.ok !== true) throw new Error(`${name} was answered by ${JSON.stringify(answer)}`);
  return answer.value;
}

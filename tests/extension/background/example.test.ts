import { expect, it } from 'vitest';
import type { ExampleView } from '../../../src/extension/messages/example-view.ts';
import { stage } from './stage.ts';

it('shows on two made-up accounts what the extension finds, and saves nothing', async () => {
  const on = stage();
  const answer = (await on.ask('example', {})) as { readonly value: ExampleView };
  const { findings, cards } = answer.value;
  expect(findings.map(({ label, kind }) => `${label} ${kind}`)).toEqual(expect.arrayContaining(['conflict onset', 'conflict count', 'conflict status', 'changed count']));
  expect(cards.map(({ publisher }) => publisher)).toEqual(['Northern Dispatch', 'Valley Courier']);
  expect(await on.library.size()).toBe(0);
});

it('opens the first page when the extension is new, and not when it is updated', async () => {
  const on = stage();
  on.platform.fire.installed(false);
  await new Promise((resolve) => setTimeout(resolve));
  expect(on.platform.opened).toEqual([]);
  on.platform.fire.installed(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(on.platform.opened).toEqual([expect.stringMatching(/welcome\.html$/)]);
});

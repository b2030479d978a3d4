// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { DiagnosticsSection } from '../../../src/ui/options/diagnostics-section.tsx';
import { diagnosticsText } from '../../../src/ui/options/diagnostics-text.ts';
import { OptionsContext } from '../../../src/ui/options/options-services.ts';
import { NOTED, OPTIONS_ANSWERS } from '../fixtures/options-answers.ts';
import { optionsServices } from '../support/options-services.ts';
import { press } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import type { Answers } from '../support/services.ts';

const show = (answers: Answers = {}, language = 'en') =>
  renderPage(h(OptionsContext.Provider, { value: optionsServices(), children: <DiagnosticsSection /> }), { ...OPTIONS_ANSWERS, ...answers }, language);
const part = (name = 'Recent errors') => within(screen.getByRole('region', { name }));

describe.each([['en', 'Recent errors', /no room left/], ['de', 'Letzte Fehler', /keinen Platz/]] as const)('recent errors in %s', (language, name, sentence) => {
  it('are told by what the reader can do, with when and where', async () => {
    await show({}, language);
    expect(part(name).getByText(sentence)).toBeTruthy();
    expect(part(name).getByText('save · library-full · LibraryError · QuotaExceededError · worker.js:120:14')).toBeTruthy();
  });
});

describe('recent errors', () => {
  it('say so where there are none, and can be copied all the same', async () => {
    await show({ 'list-errors': success([]) });
    expect(part().getByText('Nothing has gone wrong lately.')).toBeTruthy();
    expect(part().queryByRole('button', { name: 'Forget them' })).toBeNull();
    expect(part().getByRole('button', { name: 'Copy for a report' })).toBeTruthy();
  });

  it('are copied with the version and the browser', async () => {
    const { copied } = await show();
    await press(part().getByRole('button', { name: 'Copy for a report' }));
    expect(copied).toEqual([diagnosticsText({ version: '0.1.0', browser: optionsServices().browser, errors: NOTED })]);
    expect(copied[0]?.split('\n')).toEqual([
      'Second Source 0.1.0', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', '2 recent errors, the latest first',
      '2026-03-04T21:14:03.000Z | save | library-full | LibraryError < QuotaExceededError | worker.js:120:14',
      '2026-03-02T08:00:00.000Z | read-event | unexpected | TypeError | worker.js:88:3 < worker.js:90:11', '',
    ]);
  });

  it('are forgotten when asked, and stay where that failed', async () => {
    const answers = [failure('library-unavailable'), success(null)];
    await show({ 'forget-errors': () => answers.shift() ?? success(null) });
    await press(part().getByRole('button', { name: 'Forget them' }));
    expect(part().getAllByRole('listitem')).toHaveLength(2);
    await press(part().getByRole('button', { name: 'Forget them' }));
    expect(part().getByText('Nothing has gone wrong lately.')).toBeTruthy();
  });
});

// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { WelcomePage } from '../../../src/ui/welcome/welcome-page.tsx';
import { meridian, page } from '../fixtures/cards.ts';
import { departure, injured } from '../fixtures/conflicts.ts';
import { cause } from '../fixtures/softer.ts';
import { press } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import { violations } from '../support/violations.ts';

const both = new Set([page.id, meridian.id]);
const findings = [departure, injured, cause]
  .map((finding) => ({ ...finding, answers: finding.answers.filter(({ article }) => both.has(article)) }))
  .filter(({ answers }) => answers.length > 1);
const example = success({ cards: [page, meridian], findings });

it('shows a comparison, the first steps and the way to the library', async () => {
  await renderPage(<WelcomePage />, { example });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/side by side/);
  expect(screen.getAllByText('Conflict').length).toBeGreaterThan(0);
  expect(screen.getByRole('link', { name: 'Open your library' }).getAttribute('href')).toBe('library.html');
  expect(await violations()).toEqual([]);
});

it('says what went wrong, and tries again', async () => {
  const answers = [failure('language-data-missing'), example];
  await renderPage(<WelcomePage />, { example: () => answers.shift() ?? example });
  await press(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getAllByText('Conflict').length).toBeGreaterThan(0);
});

it('speaks German', async () => {
  await renderPage(<WelcomePage />, { example }, 'de');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/nebeneinander/);
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportAsMarkdown } from '../../../src/export/event/report-markdown.ts';
import type { EventView } from '../../../src/extension/messages/event-view.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { reportOf } from '../../../src/ui/report/report-of.ts';
import { read } from '../../export/support/common-mark.ts';
import { hostileText, words } from '../../export/support/hostile.ts';
import { alone, ferry, ferryWithArabic } from '../fixtures/event-view.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';

const markdown = (view: EventView, language = 'en') => reportAsMarkdown(reportOf(view, createI18n(lookupIn(language), language), now()));

describe('the report as Markdown', () => {
  const report = read(markdown(ferry));

  it('opens with the event and what was found', () => {
    expect(report.headings[0]).toBe('Island ferry strikes reef; passengers taken off by lifeboat');
    expect(report.text).toContain('Found: 2 conflicts, 2 different accounts, 2 changes, 1 agreement');
    expect(report.text).toContain('it does not say which of them is right');
  });

  it('has every finding under its label, numbered through', () => {
    const at = (heading: string) => report.headings.indexOf(heading);
    expect(at('Conflict')).toBe(1);
    expect(report.headings.filter((heading) => /^\d+\. .*\?$/.test(heading))).toHaveLength(ferry.findings.length);
    expect(at('1. When did the ferry leave Port Ellery?')).toBe(2);
    expect(at('Agrees')).toBeGreaterThan(at('Changed'));
  });

  it('quotes each side word for word, with who says it, where and when', () => {
    for (const { answers } of ferry.findings) {
      for (const { quote } of answers) expect(report.quotations.some((quotation) => quotation.startsWith(quote)), quote).toBe(true);
    }
    const [first] = report.quotations;
    expect(first).toMatch(/– The North Coast Courier.*\(2\), citing harbour records, published |– Harbour Post \(4\), citing the operator, published /);
  });

  it('gives each source with times, address and hash', () => {
    for (const { url, sha256 } of ferry.clippings) {
      expect(report.links).toContain(url);
      expect(report.text).toContain(sha256);
    }
    expect(report.text).toContain('Rests on the same source of reporting as (3).');
  });

  it('tells what was put aside, what was not compared, and what the labels mean', () => {
    expect(report.headings.slice(-3)).toEqual(['Put aside by the reader', 'Not compared', 'What the labels mean']);
    expect(report.text).toContain('Left out, because it is about another period, place or group');
    expect(report.text).toContain('Put too cautiously to compare: 3 statements, Meridian Times and Harbour Post');
    expect(report.text).toContain('Conflict: The accounts exclude each other.');
  });

  it('says so where there is nothing to report', () => {
    const { text, headings } = read(markdown(alone));
    expect(text).toContain('no two statements answer the same question closely enough');
    expect(headings).not.toContain('Put aside by the reader');
    expect(text).toContain('no question that several articles answer');
  });

  it('speaks German, and marks opinion', () => {
    const { text, headings } = read(markdown(ferryWithArabic, 'de'));
    expect(headings).toContain('Widerspruch');
    expect(text).toContain('2 Widersprüche');
    expect(text).toContain('er sagt nicht, welche von ihnen stimmt');
    expect(text).not.toMatch(/undefined|null|export_|event_/);
  });

  it('shows any words as they are', () => {
    fc.assert(
      fc.property(hostileText.filter((text) => words(text) !== ''), (text) => {
        const [first, ...others] = ferry.findings;
        if (!first) return;
        const changed = { ...first, question: text, caveat: text, answers: first.answers.map((answer) => ({ ...answer, quote: text })) };
        const { headings, quotations, kinds } = read(markdown({ ...ferry, event: { ...ferry.event, name: text }, findings: [changed, ...others] }));
        expect(words(headings[0] ?? '')).toBe(words(text));
        expect(words(headings[2] ?? '')).toBe(words(`1. ${text}`));
        expect(words(quotations[0] ?? '').startsWith(words(text.replace(/\n\s*\n/g, ' ')).slice(0, 3))).toBe(true);
        for (const kind of ['html_inline', 'html_block', 'image', 'code_block']) expect(kinds).not.toContain(kind);
      }),
      { numRuns: 50 },
    );
  });
});

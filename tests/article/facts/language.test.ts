import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/article/facts/language.ts';
import { FERRY } from '../fixtures/news-page.ts';

const GERMAN = ['Die Fähre zwischen Lindholm und Sandvik wird Ende März eingestellt, wie der Kreisrat am Dienstag nach zwei Eiswintern mitteilte.'];
const ARABIC = ['قال المجلس المحلي يوم الثلاثاء إن العبارة بين الميناءين ستتوقف عن العمل في نهاية مارس بعد شتاءين قاسيين ألحقا أضرارا بهيكلها.'];
const HEBREW = ['המועצה המקומית הודיעה ביום שלישי כי המעבורת בין שני הנמלים תפסיק לפעול בסוף מרץ לאחר שני חורפים קשים.'];

describe('chooseLanguage', () => {
  it.each([
    ['declared and confirmed', ['en-GB'], FERRY, 'en'],
    ['declared wrongly by a template', ['en'], GERMAN, 'de'],
    ['not declared', [null], GERMAN, 'de'],
    ['right to left', ['en'], ARABIC, 'ar'],
    ['right to left, other script', [null], HEBREW, 'he'],
    ['a language that cannot be detected', ['is'], ['Ferjan hættir siglingum í lok mars, sagði sveitarstjórnin á þriðjudag eftir tvo ísavetur.'], 'is'],
    ['English under another template', ['cs'], FERRY, 'en'],
    ['one foreign quotation', ['en'], [...FERRY, ...GERMAN], 'en'],
    ['no text', ['fr_CA'], [], 'fr'],
    ['Norwegian in either written form', ['nb-NO'], [], 'no'],
    ['nothing', [null, ''], [], null],
  ] as const)('%s', (_, declared, paragraphs, language) => {
    expect(chooseLanguage(declared, paragraphs)).toBe(language);
  });
});

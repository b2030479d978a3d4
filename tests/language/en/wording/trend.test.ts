import { expect, it } from 'vitest';
import { trendQuestion } from '../../../../src/language/en/wording/trend.ts';
import { made, nameOf, phraseOf } from '../../../support/made.ts';

it.each([[phraseOf('Tech stocks'), 'Did tech stocks rise or fall?'], [phraseOf('The index'), 'Did the index rise or fall?'], [phraseOf('Its shares'), 'Did its shares rise or fall?'], [nameOf('Bitcoin'), 'Did Bitcoin rise or fall?'], [phraseOf('GDP'), 'Did GDP rise or fall?']])('%o', (subject, question) => expect(trendQuestion(made({ subject }))).toBe(question));

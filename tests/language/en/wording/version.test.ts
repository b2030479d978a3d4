import { expect, it } from 'vitest';
import { changeQuestion } from '../../../../src/language/en/wording/version.ts';

it.each([['www.courier.example', false, 'What did courier.example put differently from one version to the next?'], ['The Courier', true, 'Which figure did The Courier change from one version to the next?'], ['The Courier', false, 'What did The Courier put differently from one version to the next?'], [null, true, 'Which figure did the article change from one version to the next?'], [null, false, 'What did the article put differently from one version to the next?']])('%s %s', (outlet, figure, question) => expect(changeQuestion(outlet, figure)).toBe(question));

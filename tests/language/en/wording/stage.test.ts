import { expect, it } from 'vitest';
import { stageCaveat, stageQuestion } from '../../../../src/language/en/wording/stage.ts';

it.each([[true, 'Jane Marsh', 'suspect', 'Has Jane Marsh been arrested or charged?'], [true, null, 'suspect', 'Has the suspect been arrested or charged?'], [false, null, 'boy', 'How is the boy doing?'], [false, 'Jane Marsh', 'woman', 'How is Jane Marsh doing?']])('%s %s %s', (justice, name, noun, question) => expect(stageQuestion(justice, name, noun)).toBe(question));
it('says why two may stand', () => expect(stageCaveat()).toMatch(/^[A-Z].*\.$/));

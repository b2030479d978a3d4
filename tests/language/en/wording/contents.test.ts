import { expect, it } from 'vitest';
import { contentsQuestion } from '../../../../src/language/en/wording/contents.ts';

it('asks what was in it', () => expect(contentsQuestion('truck')).toBe('What was in the truck?'));

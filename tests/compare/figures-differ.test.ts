import { expect, it } from 'vitest';
import { figuresDiffer, monthsDiffer, ordinalsDiffer } from '../../src/compare/figures-differ.ts';

it.each([
  [['train', '=62'], ['train', '=85'], true],
  [['train', '=62'], ['train', '=62'], false],
  [['train', '=62'], ['train'], false],
  [['train'], ['train', '=85'], false],
  [['=2', '=62'], ['=2', '=85'], true],
  [[], [], false],
])('%j beside %j: %s', (p, q, differ) => expect(figuresDiffer(p, q)).toBe(differ));

it.each([
  [['june', 'test'], ['mai', 'test'], true],
  [['june', 'test'], ['june', 'test'], false],
  [['june', 'test'], ['test'], false],
  [[], [], false],
])('months in %j beside %j: %s', (p, q, differ) => expect(monthsDiffer(p, q)).toBe(differ));

it.each([
  [['first', 'capsul'], ['second', 'capsul'], true],
  [['first', 'capsul'], ['first', 'capsul'], false],
  [['first', 'second'], ['second'], false],
  [['first', 'capsul'], ['capsul'], false],
  [[], [], false],
])('ordinals in %j beside %j: %s', (p, q, differ) => expect(ordinalsDiffer(p, q)).toBe(differ));

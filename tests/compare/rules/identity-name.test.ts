import { describe, expect, it } from 'vitest';
import { nameRule } from '../../../src/compare/rules/identity-name.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(nameRule, analysed('a', one), analysed('b', two)));

describe('names that are spelled in two ways', () => {
  it('conflict where one person does the same under both', () => {
    expect(between('Harbour master Gareth Pellow said the barge had lost its tow.', 'The barge had lost its tow, harbour master Gareth Pelow said.'))
      .toEqual(['conflict: Is the name spelled Gareth Pellow or Gareth Pelow?']);
  });

  it('conflict for streets', () => {
    expect(between('A gas main burst in Bellwick Road, Dunmore, on Friday.', 'On Friday a gas main burst in Bellwicke Road in Dunmore.'))
      .toEqual(['agrees: Is the name spelled Dunmore or Dunmore?', 'conflict: Is the name spelled Bellwick Road or Bellwicke Road?']);
  });

  it('conflict for a single word when what surrounds it is the same', () => {
    expect(between('The power company Tormalin sent the widow a bill for millions, her son complained.', 'Her son complained to the power company Tormolin, which had sent the widow a bill for millions.'))
      .toEqual(['conflict: Is the name spelled Tormalin or Tormolin?']);
  });

  it('conflict for the generic end of a company’s name', () => {
    expect(between('A Royal Meridian Airlines flight turned back.', 'The Royal Meridian Airways flight turned back over the sea.'))
      .toEqual(['conflict: Is the name spelled Royal Meridian Airlines or Royal Meridian Airways?']);
  });

  it('ask with the title that both give', () => {
    expect(between('President Aldo Mirren signed the law on roads.', 'The law on roads was signed by President Aldo Mirran.')).toEqual(['conflict: Is the president’s name spelled Aldo Mirran or Aldo Mirren?']);
  });
});

describe('titles of works', () => {
  it('conflict where a word inside has two forms', () => {
    expect(between('The pair met in 2014 while filming the drama “Keepers of Salt” in Dunmore.', 'They met on the set of the drama Keeper of Salt in Dunmore in 2014.')).toContain('conflict: Is the name spelled Keeper of Salt or Keepers of Salt?');
  });

  it('stay silent where both are known', () => {
    expect(between('“Keepers of Salt” came after “Keeper of Salt” in 2014.', 'The drama Keeper of Salt was filmed in 2014.').filter((v) => v.startsWith('conflict'))).toEqual([]);
  });
});

describe('names that are no conflict', () => {
  it('agree, and only support other questions, when they are the same', () => {
    const edges = judged(nameRule, analysed('a', 'Harbour master Gareth Pellow spoke.'), analysed('b', 'Gareth Pellow spoke.'));
    expect(edges.map((e) => e.judgement)).toMatchObject([{ label: 'agrees', supports: true }]);
  });

  it('stay silent when one article knows both bearers', () => {
    expect(between('Gareth Pellow steered the barge. His colleague Gareth Pelow slept.', 'The barge was steered by Gareth Pellow.').filter((v) => v.startsWith('conflict'))).toEqual([]);
  });

  it('stay silent over siblings', () => {
    expect(between('Dan Pellow steered the barge.', 'The barge was steered by Ian Pellow.')).toEqual([]);
  });

  it('stay silent over a place and a person', () => {
    expect(between('They met in Marlow, near Marlow, and in Marlow again.', 'Ms. Marlowe met them, Ms. Marlowe said.')).toEqual([]);
  });

  it('stay silent when single words have nothing around them in common', () => {
    expect(between('A fox was seen near Tormalin.', 'Shares of Tormolin rose.')).toEqual([]);
  });

  it('are different accounts where a person of another script is known by the word that differs', () => {
    expect(between('General Oleg Korshakov lost contact with the probe on Friday.', 'Contact with the probe was lost on Friday, General Oleg Korshakoff said.')).toEqual(['different: Is the general’s name spelled Oleg Korshakoff or Oleg Korshakov?']);
  });

  it('take romanisations of one name as one', () => {
    expect(between('General Khalid al-Masri spoke on Monday.', 'General Khaled Al Masri spoke on Monday.')).toEqual(['agrees: Is the general’s name spelled Khaled Al Masri or Khalid al-Masri?']);
  });
});

describe('a surname that stands alone', () => {
  it('is a slip where its own article has the full name otherwise', () => {
    expect(between('Ruth Tolmarsh steered the barge. “We lost the tow,” Tolmash said.', 'The barge had lost its tow, harbour master Ruth Tolmarsh wrote.')).toContain('conflict: Is the name spelled Tolmarsh or Tolmash?');
  });

  it('is a slip where what surrounds it is the same', () => {
    expect(between('The widow got a bill for millions from the power company, her lawyer Ruth Tolmarsh complained.', 'Her lawyer, Tolmash, complained of the bill for millions that the power company had sent the widow.')).toContain('conflict: Is the name spelled Tolmarsh or Tolmash?');
  });

  it.each([
    ['surroundings without anything in common', 'Ruth Tolmarsh steered the barge.', 'Shares of Tolmash rose.'],
    ['a bearer of its own', 'Ruth Tolmarsh steered the barge. “We lost the tow,” Peter Tolmash said, and Tolmash wept.', 'The barge had lost its tow, harbour master Ruth Tolmarsh wrote.'],
    ['a place that is called after it', 'They met in Tolmarshian waters near Tolmarshia.', 'Ruth Tolmarsh met them there.'],
  ])('says nothing with %s', (_, one, two) => expect(between(one, two).filter((v) => v.startsWith('conflict'))).toEqual([]));
});

describe('a name in one word and in two', () => {
  it('is two accounts, and with a sign for its "and"', () => {
    expect(between('The tram operator Skymark apologised.', 'The tram operator Sky Mark apologised.')).toEqual(['different: Is the name spelled Sky Mark or Skymark?']);
    expect(between('They closed with “Salt & Smoke” again.', 'The band played “Salt and Smoke” at last.')).toEqual(['different: Is the name spelled Salt & Smoke or Salt and Smoke?']);
  });

  it('is one where an article has both', () => {
    expect(between('The tram operator Skymark apologised. Passengers of Sky Mark complained.', 'The tram operator Sky Mark apologised.').filter((v) => v.startsWith('different'))).toEqual([]);
  });
});

it('a name that an article writes in two ways, once each, is a slip where the other account has one of them', () => {
  expect(between('Minister Ruth Tolmarsh spoke on Monday. A picture shows Ruth Tolmash, the minister, in Dunmore.', 'Minister Ruth Tolmarsh spoke in Dunmore on Monday.')).toContain('conflict: Is the name spelled Ruth Tolmarsh or Ruth Tolmash?');
});

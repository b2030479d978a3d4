import { describe, expect, it } from 'vitest';
import { quotationRule } from '../../../src/compare/rules/quotation.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(quotationRule, analysed('a', one), analysed('b', two)));

describe('quotations', () => {
  it('agree in the same words, with the marks of either house', () => {
    expect(between('“We will rebuild the harbour wall before winter,” Gareth Pellow said.', 'Gareth Pellow said: "We will rebuild the harbour wall before winter."'))
      .toEqual(['agrees: What exactly did Gareth Pellow say?']);
  });

  it('agree in a few words that somebody is said to have spoken', () => {
    expect(between('“There was smoke everywhere,” Gareth Pellow said.', 'Gareth Pellow said: “There was smoke everywhere.”')).toEqual(['agrees: What exactly did Gareth Pellow say?']);
  });

  it('agree with and without a hyphen', () => {
    expect(between('“No-one knew that the harbour wall would give way,” Gareth Pellow said.', '“No one knew that the harbour wall would give way,” Gareth Pellow said.')).toEqual(['agrees: What exactly did Gareth Pellow say?']);
  });

  it('are different accounts when a telling word differs', () => {
    expect(between('“We will rebuild the whole harbour wall before winter,” Gareth Pellow said.', '“We will rebuild the whole harbour wall before Christmas,” Mr. Pellow said.'))
      .toEqual(['different: What exactly did Gareth Pellow say?']);
  });

  it('are different accounts when one speaker says much the same in other words', () => {
    expect(between('“Our engineers will rebuild the harbour wall in granite before winter,” Gareth Pellow said.', '“Before winter comes, a wall of granite will stand round the harbour; engineers start on Monday,” Pellow said.'))
      .toEqual(['different: What exactly did Gareth Pellow say?']);
  });

  it('are those of whoever reports them, not of somebody inside the quotation', () => {
    expect(between('“The lower deck flooded and early findings suggest a valve was left open,” Dana Marsh said.', '“Early findings suggest a valve was left open,” Marsh said.'))
      .toEqual(['agrees: What exactly did Dana Marsh say?']);
  });

  it('are asked for by name alone where a description opens the sentence', () => {
    expect(between('“We will rebuild the harbour wall before winter,” said Mr. Pellow.', 'Retired builder Gareth Pellow said: “We will rebuild the harbour wall before winter.”'))
      .toEqual(['agrees: What exactly did Gareth Pellow say?']);
  });

  it('conflict when one reverses the other', () => {
    expect(between('“We will rebuild the whole harbour wall before winter,” Gareth Pellow said.', '“We will not rebuild the whole harbour wall before winter,” Gareth Pellow said.'))
      .toEqual(['conflict: What exactly did Gareth Pellow say?']);
  });

  it('say nothing over a title', () => {
    expect(between('He brought out “Man of the Hour,” his third album.', 'She sang from “Man of the Hour” that night.')).toEqual([]);
  });

  it.each([
    ['a denial and a plain word', '“We were not hoping for a rescue,” Gareth Pellow said.', '“We hoped for a rescue for weeks,” said Mr. Pellow, the mayor.'],
    ['a promise and its opposite', '“I will not close the village school,” Pellow told residents.', '“The village school will have to go,” Pellow told residents.'],
  ])('conflict where one speaker says the opposite on one point: %s', (_, one, two) => {
    expect(between(one, two).map((v) => v.split(':')[0])).toEqual(['conflict']);
  });

  it.each([
    ['calm', '“They were so calm, every one of them,” said the porter, Gareth Pellow.', '“People were screaming on the stairs,” Gareth Pellow said.'],
    ['safety', '“The water is safe to drink,” Gareth Pellow said.', '“I never said that there was no risk,” Pellow told residents.'],
    ['what was hoped for', '“I never believed that we would win,” Gareth Pellow said.', '“I knew from the start that it was ours,” Pellow said.'],
    ['how it went', '“I am proud of how the evening went,” Gareth Pellow said.', '“It was a terrible evening for the club,” Pellow said.'],
  ])('are different accounts where one speaker takes either side: %s', (_, one, two) => {
    expect(between(one, two)).toEqual(['different: What exactly did Gareth Pellow say?']);
  });

  it('meet by their rare words, however long one of them is', () => {
    expect(between('“The scheme is an unaffordable, ruinous and reckless burden to the valley,” Gareth Pellow said.', '“Before any council digs a tunnel under rivers, farms, orchards, quarries, villages and schools, somebody must explain how such reckless, foolish, ruinous debt becomes an unaffordable load which every valley carries as its burden,” Pellow said.')).toEqual(['different: What exactly did Gareth Pellow say?']);
  });

  it('make two versions of a short remark that says the same in other words', () => {
    expect(between('“This is a promise, not a bluff,” Gareth Pellow said.', '“They ought to know it is not a bluff but a promise,” Pellow said.')).toEqual(['different: What exactly did Gareth Pellow say?']);
    expect(between('“This is a promise, not a bluff,” Gareth Pellow said.', '“They ought to know it is not a bluff but a promise,” Dana Marsh said.')).toEqual([]);
  });

  it.each([
    ['two speakers', '“They were so calm, every one of them,” Gareth Pellow said.', '“People were screaming on the stairs,” Dana Marsh said.'],
    ['an account that has both', '“They were so calm, every one of them,” Gareth Pellow said. “Only the guests were screaming on the stairs,” Pellow said.', '“People were screaming on the stairs,” Gareth Pellow said.'],
    ['a remark that has both', '“They were calm while others were screaming,” Gareth Pellow said.', '“People were screaming on the stairs,” Gareth Pellow said.'],
    ['two denials of risk', '“There was never any danger to guests,” Gareth Pellow said.', '“The lift is safe again,” Gareth Pellow said.'],
    ['the belief of others', '“They knew that the lift was old,” Gareth Pellow said.', '“I never believed that it would fall,” Gareth Pellow said.'],
  ])('take no side against each other: %s', (_, one, two) => expect(between(one, two)).toEqual([]));

  it.each([
    ['opposite words of two speakers', '“We were not hoping for a rescue,” Gareth Pellow said.', '“We hoped for a rescue for weeks,” Dana Marsh said.'],
    ['opposite words of somebody', '“We were not hoping for a rescue,” he said.', '“We hoped for a rescue for weeks,” he said.'],
    ['denials of two things', '“I will not close the village school,” Pellow said.', '“The village bakery will open in May,” Pellow said.'],
    ['two denials', '“I will not close the village school,” Pellow said.', '“The village school will never be sold,” Pellow said.'],
    ['rhetorical negation', '“We lost not only the harvest,” Pellow said.', '“We lost the whole harvest,” Pellow said.'],
    ['two speakers', '“We will rebuild the whole harbour wall before winter,” Gareth Pellow said.', '“We will rebuild the whole harbour wall before Christmas,” Dana Marsh said.'],
    ['other words', '“We will rebuild the harbour wall before winter,” Gareth Pellow said.', '“Nobody told us about the storm in time,” Gareth Pellow said.'],
    ['much the same of two speakers', '“Our engineers will rebuild the harbour wall in granite before winter,” Gareth Pellow said.', '“Before winter comes, a wall of granite will stand round the harbour; engineers start on Monday,” Dana Marsh said.'],
    ['words outside quotation marks', 'We will rebuild the harbour wall before winter, Gareth Pellow said.', 'We will rebuild the harbour wall before Christmas, Gareth Pellow said.'],
    ['turns of phrase', 'Pellow called it “a bad day”.', 'Marsh called it “a bad day”.'],
  ])('stay silent over %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});

describe('who is quoted', () => {
  it.each([
    ['a description', 'The mill owner also said: “The harbour wall will stand for another century.”'],
    ['a given name', 'Gareth told reporters: “The harbour wall will stand for another century.” Gareth Pellow had built it.'],
  ])('may be one by name and by %s', (_, other) => {
    expect(between('“The harbour wall will stand for another century,” Pellow said.', other).map((v) => v.split(':')[0])).toEqual(['agrees']);
  });

  it('is two by two names', () => {
    expect(between('“The harbour wall will stand for another century,” Gareth Pellow said.', '“The harbour wall will stand for another century,” Ruth Alder said.')).toEqual([]);
  });
});

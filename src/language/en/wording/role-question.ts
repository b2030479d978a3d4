/** What is asked of a figure by what the words around it make of it. */
const QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['per-share-dividend', 'How much is paid in dividends per share?'], ['per-share-offer', 'How much is offered per share?'], ['each', 'How much does each get?'], ['fine', 'How much was the fine?'],
  ['damages', 'How much must be paid in damages?'], ['insured', 'For how much was it insured?'], ['prize', 'How much was the prize?'], ['raised', 'How much money was raised?'], ['profit', 'How large was the profit?'],
  ['loss', 'How large was the loss?'], ['revenue', 'How much were the sales?'], ['loot', 'How much was taken?'], ['fall-to', 'How low did the price fall?'], ['rise-to', 'How high did the price rise?'], ['quoted', 'At what price was it traded?'], ['price', 'How much is paid?'], ['demand', 'How much money was demanded?'], ['bail', 'How high was the bail?'],
  ['jobless', 'How high is unemployment?'], ['inflation', 'How high is inflation?'], ['key-rate', 'How high is the interest rate?'], ['output', 'By how much did the economy grow or shrink?'],
  ['profit-change', 'By how much did the profit change?'], ['sales-change', 'By how much did sales change?'], ['pay-rise', 'How large is the pay rise?'], ['tariff', 'How high is the tariff?'],
  ['premium', 'How large is the premium?'], ['share-fall', 'By how much did the shares fall?'], ['share-rise', 'By how much did the shares rise?'], ['turnout', 'How high was the turnout?'],
  ['prison', 'How long is the prison sentence?'], ['prison-most', 'How long a prison sentence is possible?'], ['prison-asked', 'How long a sentence does the prosecution ask for?'], ['custody', 'For how long was the suspect held?'],
  ['captivity', 'How long did the captivity last?'], ['deliberation', 'How long did the jury deliberate?'], ['deadline', 'How much time was given?'], ['gap', 'How large was the gap?'], ['match-length', 'How long did the match last?'],
  ['response', 'How long did it take for help to arrive?'], ['strike', 'How long is the strike?'], ['surgery', 'How long did the operation take?'], ['outage', 'How long did the outage last?'], ['ban', 'How long is the ban?'],
  ['halt', 'How long was the interruption?'], ['tenure', 'How long did the time in power last?'], ['stranded', 'How long did the ordeal last?'],
  ['altitude', 'At what height was it?'], ['rainfall', 'How much rain fell?'], ['snowfall', 'How much snow fell?'], ['wave', 'How high were the waves?'], ['off-target', 'How far from its target was it?'], ['epicentre', 'How far away was the epicentre?'],
  ['quake-depth', 'At what depth was the quake?'], ['water-depth', 'How deep is the wreck?'], ['wind', 'How strong was the wind?'], ['drugs', 'How much of the drug was found?'],
  ['burned', 'How large an area has burned?'], ['searched', 'How large an area was searched?'],
]);

/** The question that a figure's role asks, or null where its words must make one. */
export const roleQuestion = (predicate: string | null): string | null => QUESTIONS.get(predicate ?? '') ?? null;

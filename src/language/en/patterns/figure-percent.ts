import { within, type FigurePhrase } from './figure-phrase.ts';

const percent = (role: string, phrase: Omit<FigurePhrase, 'role' | 'measure'>): FigurePhrase => ({ role, measure: 'percent', ...phrase });
const UP = 'rose|risen|rising|gained|up|jumped|surged|climbed|soared|added|leapt|increased|grew';
const DOWN = 'fell|fall|fallen|falling|dropped|lost|down|slid|tumbled|plunged|slumped|sank|shed|declined|decreased';

/** Roles of shares and rates. In order: the first that fits decides. */
export const PERCENT_PHRASES: readonly FigurePhrase[] = [
  percent('turnout', { before: new RegExp(`\\bturnout${within(6)}$`), behind: /^(?:turnout\b|of (?:all |the |eligible |registered )*(?:voters|electorate)\b.{0,30}\b(?:voted|polls|ballots?|turned out|took part)\b)/ }),
  percent('share-fall', { before: new RegExp(`\\b(?:shares?|stocks?)${within(6)} (?:${DOWN})(?: by| almost| more than)?$`) }),
  percent('share-fall', { both: true, before: new RegExp(`\\b(?:shares?|stocks?)${within(8)}$`), behind: /^(?:lower|down|of (?:its|their) value)\b/ }),
  percent('share-rise', { before: new RegExp(`\\b(?:shares?|stocks?)${within(6)} (?:${UP})(?: by| almost| more than)?$`) }),
  percent('share-rise', { both: true, before: new RegExp(`\\b(?:shares?|stocks?)${within(8)}$`), behind: /^(?:higher|up)\b/ }),
  percent('jobless', { before: new RegExp(`\\b(?:unemployment|jobless(?:ness)?|out of work)${within(6)} (?:to|at|was|is|of)$`) }),
  percent('inflation', { before: new RegExp(`\\binflation${within(6)} (?:to|at|was|is|of|hit|reached)$|\\bconsumer prices${within(4)} (?:${UP}|were)(?: by)?$`), most: 300 }),
  percent('inflation', { both: true, before: new RegExp(`\\bprices${within(3)} (?:${UP})(?: by)?$`), behind: /^(?:in|over|on) (?:the|a) year\b|^(?:year-on-year|from a year)/ }),
  percent('key-rate', { before: new RegExp(`\\b(?:key|benchmark|base|policy|interest|main|lending|repo|deposit) (?:\\w+ )?rates?${within(9)} (?:to|at|of)$`), most: 100 }),
  percent('output', { before: new RegExp(`\\b(?:economy|gdp|gross domestic product|output)${within(4)} (?:${UP}|${DOWN}|expanded|shrank|contracted)(?: by)?$`) }),
  percent('profit-change', { before: new RegExp(`\\b(?:profits?|earnings|net income)${within(4)} (?:${UP}|${DOWN})(?: by)?$`) }),
  percent('sales-change', { before: new RegExp(`\\b(?:revenues?|sales|turnover)${within(4)} (?:${UP}|${DOWN})(?: by)?$`) }),
  percent('pay-rise', { before: new RegExp(`\\b(?:pay|wages?|salar(?:y|ies))${within(4)} (?:rise|rises|increase|raise|deal|offer|award|settlement)? ?(?:of|by|worth)$`), behind: /^-? ?(?:pay|wage|salary) (?:rise|increase|raise|deal|offer)\b/ }),
  percent('tariff', { before: /\b(?:tariffs?|dut(?:y|ies)|levy|levies) (?:of|to|at)(?: up to)?$/, behind: /^-? ?(?:tariffs?|dut(?:y|ies)|levy)\b/ }),
];

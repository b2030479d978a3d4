/** A news agency: the name shown, and the forms in which texts credit it. */
interface Agency {
  readonly name: string;
  /** Forms that stand in bylines and credit lines. */
  readonly names: readonly string[];
  /** Forms that stand in a dateline or in brackets, by case. */
  readonly marks: readonly string[];
}

/** Agencies that many outlets print, from the members of EANA, OANA and ALA and the large international ones. */
const AGENCIES: readonly Agency[] = [
  { name: 'Associated Press', names: ['associated press', 'ap', 'ap news'], marks: ['AP', 'Associated Press'] },
  { name: 'Reuters', names: ['reuters', 'thomson reuters'], marks: ['Reuters', 'REUTERS'] },
  { name: 'Agence France-Presse', names: ['agence france presse', 'agence france-presse', 'afp'], marks: ['AFP', 'Agence France-Presse'] },
  { name: 'dpa', names: ['dpa', 'deutsche presse agentur', 'deutsche presse-agentur'], marks: ['dpa', 'DPA', 'dpa-AFX'] },
  { name: 'PA Media', names: ['pa media', 'press association', 'pa news agency'], marks: ['PA', 'PA Media'] },
  { name: 'ANSA', names: ['ansa'], marks: ['ANSA'] },
  { name: 'EFE', names: ['efe', 'agencia efe'], marks: ['EFE', 'Efe'] },
  { name: 'Europa Press', names: ['europa press'], marks: ['EUROPA PRESS', 'Europa Press', 'EP'] },
  { name: 'Kyodo News', names: ['kyodo', 'kyodo news'], marks: ['Kyodo', 'KYODO'] },
  { name: 'Jiji Press', names: ['jiji press', 'jiji'], marks: ['Jiji', 'Jiji Press'] },
  { name: 'Xinhua', names: ['xinhua', 'xinhua news agency'], marks: ['Xinhua'] },
  { name: 'Yonhap', names: ['yonhap', 'yonhap news agency'], marks: ['Yonhap'] },
  { name: 'TASS', names: ['tass', 'itar-tass', 'тасс'], marks: ['TASS', 'ТАСС', '/TASS/', '/ТАСС/'] },
  { name: 'Interfax', names: ['interfax', 'интерфакс'], marks: ['Interfax', 'INTERFAX'] },
  { name: 'Ukrinform', names: ['ukrinform'], marks: ['Ukrinform'] },
  { name: 'Anadolu', names: ['anadolu', 'anadolu agency', 'anadolu ajansı'], marks: ['AA', 'Anadolu'] },
  { name: 'United Press International', names: ['united press international', 'upi'], marks: ['UPI'] },
  { name: 'Bloomberg', names: ['bloomberg', 'bloomberg news'], marks: ['Bloomberg'] },
  { name: 'The Canadian Press', names: ['canadian press'], marks: ['CP', 'THE CANADIAN PRESS', 'The Canadian Press'] },
  { name: 'Australian Associated Press', names: ['australian associated press', 'aap'], marks: ['AAP'] },
  { name: 'Press Trust of India', names: ['press trust of india', 'pti'], marks: ['PTI'] },
  { name: 'Asian News International', names: ['asian news international', 'ani'], marks: ['ANI'] },
  { name: 'IANS', names: ['ians', 'indo asian news service', 'indo-asian news service'], marks: ['IANS'] },
  { name: 'Bernama', names: ['bernama'], marks: ['Bernama'] },
  { name: 'Antara', names: ['antara'], marks: ['ANTARA', 'Antara'] },
  { name: 'Belga', names: ['belga'], marks: ['Belga', 'BELGA'] },
  { name: 'ANP', names: ['anp'], marks: ['ANP'] },
  { name: 'APA', names: ['apa', 'austria presse agentur'], marks: ['APA'] },
  { name: 'Keystone-SDA', names: ['keystone-sda', 'keystone sda', 'sda'], marks: ['sda', 'SDA', 'Keystone-SDA'] },
  { name: 'Ritzau', names: ['ritzau'], marks: ['Ritzau', '/ritzau/'] },
  { name: 'NTB', names: ['ntb'], marks: ['NTB', 'NTB-'] },
  { name: 'TT', names: ['tt nyhetsbyrån'], marks: ['TT', '/TT/'] },
  { name: 'STT', names: ['stt'], marks: ['STT'] },
  { name: 'PAP', names: ['polska agencja prasowa', 'pap'], marks: ['PAP'] },
  { name: 'ČTK', names: ['čtk', 'ctk'], marks: ['ČTK', 'CTK'] },
  { name: 'MTI', names: ['mti', 'magyar távirati iroda'], marks: ['MTI'] },
  { name: 'Lusa', names: ['lusa', 'agência lusa'], marks: ['Lusa', 'LUSA'] },
  { name: 'MENA', names: ['middle east news agency'], marks: ['MENA'] },
];

/** How far into a paragraph a dateline's credit may stand. */
const DATELINE = 80;
const CREDIT_LINE = 90;
const MARKS = new Map(AGENCIES.flatMap(({ name, marks }) => marks.map((mark) => [mark, name] as const)));
const NAMES = new Map(AGENCIES.flatMap(({ name, names }) => names.map((form) => [form, name] as const)));

/**
 * The agency that a text is credited to, by its byline ("Reuters", "AFP, Paris"), its dateline ("PARIS (AFP) —") or a line of
 * credit at its end ("© dpa", "(ANSA)"); null when there is none. An agency that the text only quotes is not its source.
 */
export function findWire(bylines: readonly string[], publisher: string | null, paragraphs: readonly string[]): string | null {
  return (
    byName(publisher) ??
    first(bylines, inByline) ??
    first(paragraphs.slice(0, 3), inDateline) ??
    first(paragraphs.slice(-3).reverse(), inCredit)
  );
}

function byName(text: string | null): string | null {
  return NAMES.get((text ?? '').toLowerCase().trim().replace(/^the /, '')) ?? null;
}

function inByline(byline: string): string | null {
  return first(byline.split(/[,/|()]|\s(?:with|for|and)\s|\sin\s/u), (part) => byName(part));
}

function inDateline(paragraph: string): string | null {
  const start = paragraph.slice(0, DATELINE);
  const bracketed = /^[^()]{0,60}\(([^()]{2,30})\)\s*[-–—―:.]/u.exec(start)?.[1];
  const bare = /^(?:[^–—]{0,50}[,.]\s)?([\p{L}/-]{2,20}(?: [\p{L}]{2,12}){0,2})\s+[-–—]{1,2}\s/u.exec(start)?.[1];
  return marked(bracketed) ?? marked(bare);
}

function inCredit(paragraph: string): string | null {
  if (paragraph.length <= CREDIT_LINE) {
    const whole = /^(?:©|\(c\)|[\p{L} ]{0,20}:)?\s*(?:\d{4}\s+)?([^©]{2,40}?)\.?$/iu.exec(paragraph.replace(/[()[\]]/g, ''))?.[1];
    const found = marked(whole) ?? byName(whole ?? null);
    if (found) return found;
  }
  return marked(/\(([^()]{2,30})\)\.?$/u.exec(paragraph.slice(-40))?.[1]);
}

/** A mark may name several agencies or a person with one: "dpa/AFP", "mit dpa", "AP/John Smith". */
function marked(text: string | undefined): string | null {
  if (!text) return null;
  return MARKS.get(text.trim()) ?? first(text.split(/[/,;+\s]+/u), (part) => MARKS.get(part) ?? null);
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

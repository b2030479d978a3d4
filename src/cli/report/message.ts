import messages from '../../_locales/en/messages.json' with { type: 'json' };

/** Key of a text that readers see; the command line shares the extension's words. */
export type MessageKey = keyof typeof messages;

/** Stem of a text with one form for each plural category. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The text of a key with its placeholders filled in by place: `$1` is the first value. */
export function message(key: MessageKey, ...values: readonly string[]): string {
  const { message: text, placeholders = {} }: Entry = messages[key];
  return text.replace(/\$([A-Za-z_]+)\$/g, (_whole, name: string) => {
    const place = placeholders[name.toLowerCase()]?.content.slice(1);
    return values[Number(place) - 1] ?? '';
  });
}

/** The form of a text that fits the count. */
export function counted(key: PluralKey, count: number): string {
  return message(`${key}_${count === 1 ? 'one' : 'other'}`, String(count));
}

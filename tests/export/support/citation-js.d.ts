declare module '@citation-js/core' {
  /** Reads bibliographies of any format that a plug-in knows. */
  export class Cite {
    constructor(input: string, options?: { readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(kind: 'bibliography', options: Readonly<Record<string, string>>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

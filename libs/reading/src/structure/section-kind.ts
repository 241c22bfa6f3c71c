/** What a paragraph of a document is. */
export type SectionKind = 'heading' | 'preamble' | 'opening' | 'paragraph' | 'item' | 'footnote';

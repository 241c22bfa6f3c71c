import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { ParagraphList } from '../paragraph-list.js';
import { type SourceText, sourceText, Unreadable } from '../source-text.js';
import { decodeHtml } from './html-charset.js';
import { PageWalk } from './page-walk.js';

type Parent = DefaultTreeAdapterTypes.ParentNode;

const LONGEST_SOURCE = 20_000_000;
/** Browsers stop near here too; beyond it the parser's own search for open elements would take the square of it. */
const DEEPEST = 500;

/**
 * The text of a web page as a browser shows it: paragraphs, numbers of lists, tables by rows; no scripts, nothing hidden.
 * @throws Unreadable 'too-much-at-once' for a page that is too long or nested too deeply
 */
export function readHtml(bytes: Uint8Array): SourceText {
  const source = decodeHtml(bytes);
  if (!source.ok) return source;
  if (source.text.length > LONGEST_SOURCE) throw new Unreadable({ tag: 'too-much-at-once' });
  const page = parse(source.text, { treeAdapter: shallowTree() });
  const text = new ParagraphList();
  new PageWalk(text).read(page);
  return sourceText(text.text(), source.doubts);
}

/** The parser's own tree, which refuses to grow deeper than a page may be. */
function shallowTree(): typeof defaultTreeAdapter {
  const depths = new WeakMap<Parent, number>();
  const below = (parent: Parent, node: DefaultTreeAdapterTypes.ChildNode): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) throw new Unreadable({ tag: 'too-much-at-once' });
    if ('childNodes' in node) depths.set(node, depth);
  };
  return {
    ...defaultTreeAdapter,
    appendChild(parent, node) {
      below(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, reference) {
      below(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
  };
}

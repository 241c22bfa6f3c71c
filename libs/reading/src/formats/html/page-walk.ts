import type { DefaultTreeAdapterTypes } from 'parse5';
import { ParagraphList } from '../paragraph-list.js';
import { superscript } from '../superscript.js';
import { ListCounter } from './list-counter.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const UNSEEN = new Set([
  ...['head', 'script', 'style', 'template', 'noscript', 'title', 'nav', 'iframe', 'object', 'svg', 'math'],
  ...['audio', 'video', 'canvas', 'button', 'select', 'textarea', 'input', 'dialog', 'datalist', 'rt', 'rp'],
  ...['del', 'noframes', 'map'],
]);
const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header'],
  ...['hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul', 'caption', 'menu'],
]);
/** Word's lists have their bullets as letters of fonts of signs. */
const FONT_OF_SIGNS = /font-family\s*:\s*["']?(?:Symbol|Wingdings|Courier New)\b/i;
const LETTER_AS_BULLET = /^\s*[·oØ§vüqF\-\uf0b7\uf0a7]\s*$/;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** Walks a page from top to bottom and writes down what a browser would show. */
export class PageWalk {
  private readonly sinks: ParagraphList[];
  private line = '';
  private label = '';
  private preformatted = 0;
  private readonly lists: ListCounter[] = [];

  constructor(text: ParagraphList) {
    this.sinks = [text];
  }

  read(page: Node): void {
    this.visit(page);
    this.endLine();
  }

  private visit(node: Node): void {
    if (node.nodeName === '#text') this.write((node as DefaultTreeAdapterTypes.TextNode).value);
    else if ('tagName' in node) this.visitElement(node);
    else if ('childNodes' in node) node.childNodes.forEach((child) => this.visit(child));
  }

  private visitElement(element: Element): void {
    const { tagName } = element;
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    if (UNSEEN.has(tagName) || attributes.has('hidden')) return;
    if (HIDDEN_STYLE.test(attributes.get('style') ?? '')) return;
    if (tagName === 'br') this.line += '\n';
    else if (tagName === 'sup') this.raise(element);
    else if (tagName === 'span' && FONT_OF_SIGNS.test(attributes.get('style') ?? '')) this.sign(element);
    else if (tagName === 'tr') this.row(element);
    else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') this.list(element, attributes);
    else if (tagName === 'li') this.item(element, attributes);
    else if (BLOCKS.has(tagName)) this.block(element);
    else this.children(element);
  }

  private children(element: Element): void {
    element.childNodes.forEach((child) => this.visit(child));
  }

  private block(element: Element): void {
    const keepsLines = element.tagName === 'pre' ? 1 : 0;
    this.endLine();
    this.preformatted += keepsLines;
    this.children(element);
    this.endLine();
    this.preformatted -= keepsLines;
  }

  private list(element: Element, attributes: ReadonlyMap<string, string>): void {
    this.endLine();
    const items = element.childNodes.filter(({ nodeName }) => nodeName === 'li').length;
    this.lists.push(new ListCounter(element.tagName === 'ol', attributes, items));
    this.children(element);
    this.endLine();
    this.lists.pop();
  }

  /** The number stands before the first words of the item, in whatever element they are. */
  private item(element: Element, attributes: ReadonlyMap<string, string>): void {
    this.endLine();
    this.label += this.lists.at(-1)?.next(attributes) ?? '';
    this.children(element);
    this.endLine();
    this.label = '';
  }

  private row(element: Element): void {
    this.endLine();
    const cells = element.childNodes.map((child) => {
      const cell = new ParagraphList();
      this.sinks.push(cell);
      this.visit(child);
      this.endLine();
      this.sinks.pop();
      return cell.all();
    });
    this.sinks.at(-1)!.addRow(cells);
  }

  /** The mark of a note, with or without brackets, stands raised; "1st" and "m2" are letters that lie higher. */
  private raise(element: Element): void {
    const before = this.line;
    this.line = '';
    this.children(element);
    const mark = /^\s*\[?(\d{1,3})\]?\s*$/.exec(this.line)?.[1];
    this.line = before + (mark === undefined ? this.line : superscript(mark));
  }

  private sign(element: Element): void {
    const before = this.line;
    this.line = '';
    this.children(element);
    this.line = before + (LETTER_AS_BULLET.test(this.line) && before.trim() === '' ? '• ' : this.line);
  }

  private write(text: string): void {
    if (this.preformatted > 0) this.line += text;
    else this.line += text.replace(/[ \t\r\n\f]+/g, ' ');
  }

  private endLine(): void {
    const text = this.preformatted > 0 ? this.line : this.line.replace(/ {2,}/g, ' ');
    this.line = '';
    if (text.trim() === '') return;
    this.sinks.at(-1)!.add(this.label + text.trimStart());
    this.label = '';
  }
}

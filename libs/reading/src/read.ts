import { findDecisions } from './finders/decisions.js';
import { findDocuments } from './finders/documents.js';
import { factsOf, type Facts } from './finders/facts.js';
import { learnNames } from './finders/learn-names.js';
import { findOfficers } from './finders/officers.js';
import { findSessions } from './finders/sessions.js';
import { grammarOf, readLanguages } from './grammar/grammars.js';
import { languageOf, otherLanguageOf } from './language.js';
import type { DueRule } from './due-rule.js';
import type { ReadBody, Reading, ReadLanguage, ReadResult, Request } from './reading.js';
import { findRequests } from './requests/find-requests.js';
import { type Block, blocksOf } from './structure/blocks.js';
import { outlineOf } from './structure/outline.js';
import { fold } from './text/fold.js';

export interface ReadOptions {
  /** ISO 639-1 code; found from the text when absent. */
  readonly lang?: string;
}

/**
 * Reads one official text: its bodies, sessions, decisions and every request in it.
 * Pure: the same text gives the same reading. Offsets count UTF-16 units of `text`.
 * Fails with `empty-text`, `binary-text` or `language-not-read`; never throws for what a text may hold.
 * @example
 * const result = read('The Executive Board, 1. Requests the Executive Director to report …');
 * if (result.ok) result.reading.requests[0]?.dueRule;
 */
export function read(text: string, options: ReadOptions = {}): ReadResult {
  if (text.trim() === '') return { ok: false, failure: { tag: 'empty-text' } };
  if (text.slice(0, 4_096).includes('\u0000')) return { ok: false, failure: { tag: 'binary-text' } };
  const lang = options.lang ?? languageOf(text);
  if (!isRead(lang)) return { ok: false, failure: { tag: 'language-not-read', lang } };
  return { ok: true, reading: readingOf(text, lang) };
}

function isRead(lang: string | null): lang is ReadLanguage {
  return readLanguages.some((read) => read === lang);
}

function readingOf(text: string, lang: ReadLanguage): Reading {
  const folded = fold(text);
  const plain = grammarOf(lang, []);
  const { blocks, others: otherLanguages } = blocksIn(lang, blocksOf(folded, plain.lines));
  const grammar = grammarOf(lang, learnNames(outlineOf(blocks, plain), plain));
  const sections = outlineOf(blocks, grammar);
  const facts = factsOf(sections, grammar);
  const sessions = findSessions(facts);
  const decisions = findDecisions(facts, sessions.places);
  const { requests, others } = findRequests(text, facts, {
    sessions: sessions.places,
    decisions: decisions.places,
  });
  return {
    document: {
      lang: grammar.lang,
      symbol: facts.symbol,
      title: facts.title,
      kind: facts.kind,
      body: facts.own,
      agendaItem: facts.agendaItem,
      submittedTo: facts.parent ? { body: facts.parent, ordinal: facts.submittedOrdinal } : null,
    },
    bodies: bodiesRead(facts, requests),
    sessions: sessions.sessions,
    decisions: decisions.decisions,
    documents: findDocuments(facts),
    officers: findOfficers(facts),
    requests,
    others,
    doubts: otherLanguages.length === 0 ? [] : [{ tag: 'other-languages', langs: otherLanguages }],
  };
}

/** The paragraphs in the document's own language; those that are plainly in another are not read with its grammar. */
function blocksIn(lang: ReadLanguage, all: readonly Block[]): { blocks: Block[]; others: readonly string[] } {
  const others = new Set<string>();
  const blocks = all.filter(({ passage }) => {
    const other = otherLanguageOf(passage.text, lang);
    if (other !== null) others.add(other);
    return other === null;
  });
  return { blocks, others: [...others].sort() };
}

/** This body, the one it reports to, and those that receive what is requested. */
function bodiesRead(facts: Facts, requests: readonly Request[]): ReadBody[] {
  const keys = new Set([facts.parent, facts.own].filter((key): key is string => key !== null));
  for (const { dueRule } of requests) for (const key of bodiesIn(dueRule)) keys.add(key);
  return [...keys].map((key) => ({ key, name: facts.bodies.nameOf(key) }));
}

function bodiesIn(rule: DueRule | null): string[] {
  if (rule === null) return [];
  const found = JSON.stringify(rule).matchAll(/"body":"([^"]+)"/g);
  return [...found].map((match) => match[1]!);
}

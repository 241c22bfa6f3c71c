import type { Grammar } from '../grammar/grammar.js';
import type { Section } from '../structure/outline.js';
import type { Bodies } from './bodies.js';
import { sentencesOf } from './sentences.js';
import { meetsInMeetings, sessionMentionsOf } from './session-mentions.js';

/** Enough of a document to see what a body calls its sessions. */
const LEARNED_SECTIONS = 3_000;

/**
 * Whether "its next meeting" is a session of a body: it has no other in this text. A body that holds sessions has
 * meetings within them.
 */
export function meetingsOf(
  sections: readonly Section[],
  grammar: Grammar,
  bodies: Bodies,
  own: string | null,
): (key: string) => boolean {
  const inSession = new Set<string | null>();
  for (const section of sections.slice(0, LEARNED_SECTIONS)) {
    if (section.text.search(grammar.sessions.token) === -1) continue;
    for (const { text } of sentencesOf(section.text, section.bodyAt, grammar.lines))
      for (const { isMeeting, body, foreign } of sessionMentionsOf(text, grammar, bodies))
        if (!isMeeting && !foreign) inSession.add(body?.key ?? own);
  }
  return (key) => meetsInMeetings(key) || !inSession.has(key);
}

import { useQuery } from '@tanstack/react-query';
import { me, type Body, type Session } from '../../api/questions.js';
import { SessionLink } from '../../components/session-link.js';
import { bodyName } from '../../language/body-name.js';
import { useLanguage } from '../../language/language.js';
import { isRightToLeft } from '../../language/right-to-left.js';
import { useToday } from '../../language/use-today.js';
import { CompleteYear } from './complete-year.js';
import { keepsCalendar } from './keeps-calendar.js';
import type { TimelineYear, YearPart } from './lay-out-years.js';
import { SessionLine } from './session-line.js';

interface Props {
  readonly year: TimelineYear<Session>;
  readonly bodies: readonly Body[];
}

/** One year: the picture of when each body meets, and the same as a list, which is what is read aloud. */
export function Year({ year, bodies }: Props) {
  const { t, lang, locale } = useLanguage();
  const { data: person } = useQuery(me);
  const here = year.rows.flatMap(({ body }) => bodies.find(({ key }) => key === body) ?? []);
  const counted = here.filter(({ naming }) => naming !== 'number');
  const isOver = year.year < Number(useToday().slice(0, 4));
  return (
    <section className="year" aria-labelledby={`year-${year.year}`}>
      <h2 id={`year-${year.year}`}>
        {year.year}
        {counted
          .filter(({ completeYears }) => completeYears.includes(year.year))
          .map(({ key }) => (
            <span key={key} className="badge">
              {t('page.sessions.complete', { body: bodyName(key, bodies, lang) })}
            </span>
          ))}
      </h2>
      <div className="year-picture" aria-hidden="true">
        <span />
        <svg className="year-months" width="100%" height="18">
          {monthsOf(locale).map((name, month) => (
            <text key={month} x={percent(across(lang, (month + 0.5) / 12))} y="13" textAnchor="middle">
              {name}
            </text>
          ))}
        </svg>
        {year.rows.map(({ body, parts }) => (
          <Row key={body} name={bodyName(body, bodies, lang)} parts={parts} today={year.today} />
        ))}
      </div>
      <ul className="year-sessions">
        {year.rows
          .flatMap(({ parts }) => parts)
          .sort((a, b) => (a.span?.from ?? 2) - (b.span?.from ?? 2))
          .map(({ session, part }) => (
            <SessionLine
              key={`${session.key} ${part.kind} ${part.n}`}
              session={session}
              part={part}
              bodies={bodies}
            />
          ))}
      </ul>
      {!isOver && (
        <div className="year-acts">
          {counted
            .filter(({ key }) => keepsCalendar(person, key))
            .map((body) => (
              <CompleteYear key={body.key} body={body} year={year.year} />
            ))}
        </div>
      )}
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly parts: readonly YearPart<Session>[];
  readonly today: number | null;
}

function Row({ name, parts, today }: RowProps) {
  const { lang } = useLanguage();
  return (
    <>
      <span className="year-body">{name}</span>
      <svg className="year-row" width="100%" height="28">
        {Array.from({ length: 11 }, (_, month) => (
          <line
            key={month}
            className="year-month"
            x1={percent((month + 1) / 12)}
            x2={percent((month + 1) / 12)}
            y1="0"
            y2="28"
          />
        ))}
        {today !== null && (
          <line
            className="year-today"
            x1={percent(across(lang, today))}
            x2={percent(across(lang, today))}
            y1="0"
            y2="28"
          />
        )}
        {parts.map(({ session, part, look, span }) =>
          span === null ? null : (
            <SessionLink key={`${session.key} ${part.kind} ${part.n}`} session={session.key} again>
              <Bar look={look} span={span} />
            </SessionLink>
          ),
        )}
      </svg>
    </>
  );
}

/** Three days of a year would be a hair: a part is drawn at least seven pixels wide. */
function Bar({ look, span }: { readonly look: string; readonly span: { from: number; to: number } }) {
  const { lang } = useLanguage();
  const start = Math.min(across(lang, span.from), across(lang, span.to));
  const width = `max(7px, ${percent(span.to - span.from)})`;
  return (
    <rect className={`year-part is-${look}`} x={percent(start)} y="5" height="18" rx="2" style={{ width }} />
  );
}

/** Time runs the way the language is read. */
function across(lang: string, place: number): number {
  return isRightToLeft(lang) ? 1 - place : place;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)}%`;
}

function monthsOf(locale: string): readonly string[] {
  const months = new Intl.DateTimeFormat(locale, { month: 'narrow', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2024, month, 15)));
}

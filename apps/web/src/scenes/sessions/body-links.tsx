import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { me, type Body } from '../../api/questions.js';
import { bodyName } from '../../language/body-name.js';
import { standingOf } from '../task/standing-of.js';
import { useLanguage } from '../../language/language.js';

/** Fetched, with its words, by those who work for a body. */
const StepsLink = lazy(async () => ({
  default: (await import('../workflow/steps-link.js')).StepsLink,
}));

/** The bodies, each with what is known of it beside its sessions. */
export function BodyLinks({ bodies }: { readonly bodies: readonly Body[] }) {
  const { t, lang } = useLanguage();
  const { data: person } = useQuery(me);
  if (bodies.length === 0) return null;
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{t('page.sessions.bodies.title')}</h2>
      <ul className="body-links">
        {bodies.map(({ key }) => {
          const body = bodyName(key, bodies, lang);
          return (
            <li key={key}>
              <h3>{body}</h3>
              <p>
                <Link
                  to="/sessions/policy/$body"
                  params={{ body: key }}
                  aria-label={t('page.sessions.bodies.policyOf', { body })}
                >
                  {t('page.sessions.bodies.policy')}
                </Link>
                <Link
                  to="/sessions/members/$body"
                  params={{ body: key }}
                  aria-label={t('page.sessions.bodies.membersOf', { body })}
                >
                  {t('page.sessions.bodies.members')}
                </Link>
                {standingOf(person?.roles ?? [], key).works && (
                  <Suspense fallback={null}>
                    <StepsLink body={key} name={body} />
                  </Suspense>
                )}
                <Link
                  to="/feeds"
                  search={{ body: key }}
                  aria-label={t('page.sessions.bodies.followOf', { body })}
                >
                  {t('page.sessions.bodies.follow')}
                </Link>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

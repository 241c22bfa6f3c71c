import type { Update } from '../../api/questions.js';
import { Icon } from '../../components/icon.js';
import { SaidMoment } from '../../components/said-moment.js';
import { useLanguage } from '../../language/language.js';
import { ClearanceWords } from './clearance-words.js';

/** One update as it was written, and what became of it. Its words are in the language of whoever wrote them. */
export function UpdateText({ update }: { readonly update: Update }) {
  const { t } = useLanguage();
  const { author, onBehalfOf } = update;
  const byWhom = author && onBehalfOf ? t('page.task.updates.byFor', { author, unit: onBehalfOf }) : author;
  const parts = (['challenges', 'nextSteps'] as const).filter((part) => update[part]);
  return (
    <article className="update-text">
      <p className="aside said-by">
        {byWhom && <span>{byWhom}</span>}
        <SaidMoment at={update.at} />
      </p>
      <p className="written" dir="auto">
        {update.narrative}
      </p>
      {parts.length + update.evidence.length > 0 && (
        <dl>
          {parts.map((part) => (
            <div key={part}>
              <dt>{t(`page.task.updates.${part}`)}</dt>
              <dd className="written" dir="auto">
                {update[part]}
              </dd>
            </div>
          ))}
          {update.evidence.length > 0 && (
            <div>
              <dt>{t('page.task.updates.evidence')}</dt>
              {update.evidence.map(({ title, url }) => (
                <dd key={url + title}>
                  <a
                    href={url}
                    target="_blank"
                    rel="noopener noreferrer"
                    aria-label={t('page.task.updates.outside', { title })}
                  >
                    {title}
                    <Icon name="outside" />
                  </a>
                </dd>
              ))}
            </div>
          )}
        </dl>
      )}
      <ClearanceWords clearance={update.clearance} />
    </article>
  );
}

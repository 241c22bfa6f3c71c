import { exactDate } from '../../language/say-date.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

interface Counted {
  readonly added: number;
  readonly withdrawn: number;
}

interface Props {
  readonly effect: Counted & {
    readonly shifted: number;
    readonly peopleCount: number;
    readonly people: readonly (Counted & { readonly person: string; readonly name: string })[];
    readonly days: readonly (Counted & { readonly date: string })[];
  };
}

/** What a change of the policy does to what is planned: how much, for whom, on which days first. */
export function PolicyEffect({ effect }: Props) {
  const { t, locale } = usePlaceLanguage('reminding');
  const { added, withdrawn, shifted, peopleCount, people, days } = effect;
  const change = (each: Counted) =>
    t('reminding.policy.change', { added: each.added, withdrawn: each.withdrawn });
  return (
    <section className="policy-effect" aria-labelledby="effect" role="status">
      <h2 id="effect">{t('reminding.policy.effect')}</h2>
      {added + withdrawn + shifted === 0 ? (
        <p>{t('reminding.policy.noEffect')}</p>
      ) : (
        <>
          <p>{t('reminding.policy.counts', { added, withdrawn, shifted, people: peopleCount })}</p>
          <div className="columns">
            <div>
              <h3>{t('reminding.policy.forWhom')}</h3>
              <ul>
                {people.map((each) => (
                  <li key={each.person}>
                    <span>{each.name}</span> <span dir="ltr">{change(each)}</span>
                  </li>
                ))}
              </ul>
            </div>
            <div>
              <h3>{t('reminding.policy.firstDays')}</h3>
              <ul>
                {days.map((each) => (
                  <li key={each.date}>
                    <time dateTime={each.date}>{exactDate(each.date, locale)}</time>{' '}
                    <span dir="ltr">{change(each)}</span>
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </>
      )}
    </section>
  );
}

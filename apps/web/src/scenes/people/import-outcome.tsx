import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { Imported } from './import-page.js';

/** What a file would do, line by line; its faults first, each with its cell. */
export function ImportOutcome({ outcome }: { readonly outcome: Imported }) {
  const { t } = usePlaceLanguage('directory');
  const count = (wanted: string) => outcome.lines.filter(({ what }) => what === wanted).length;
  return (
    <>
      <p aria-live="polite">
        {t('directory.page.import.counts', {
          made: count('new'),
          changed: count('changed'),
          same: count('same'),
          faulty: count('faulty'),
        })}
      </p>
      {outcome.faults.length > 0 && (
        <section aria-labelledby="faults">
          <h2 id="faults">{t('directory.page.import.faults', { count: outcome.faults.length })}</h2>
          <ul className="import-faults">
            {outcome.faults.map(({ cell, said }, at) => (
              <li key={at}>
                <strong>
                  <bdi>{cell}</bdi>
                </strong>{' '}
                {said}
              </li>
            ))}
          </ul>
        </section>
      )}
      {outcome.lines.length > 0 && <Lines lines={outcome.lines.slice(0, most)} />}
      {outcome.lines.length > most && (
        <p className="aside">{t('directory.page.import.more', { count: outcome.lines.length - most })}</p>
      )}
    </>
  );
}

/** Lines on show: enough to see that the file was understood. */
const most = 200;

function Lines({ lines }: { readonly lines: Imported['lines'] }) {
  const { t } = usePlaceLanguage('directory');
  return (
    <table className="people-table">
      <caption className="visually-hidden">{t('directory.page.import.lines')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('directory.page.import.line')}</th>
          <th scope="col">{t('directory.page.import.subject')}</th>
          <th scope="col">{t('directory.page.import.effect')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ table, row, subject, what, changes }) => (
          <tr key={`${table} ${row}`}>
            <td>
              {t(`directory.page.places.${table}`)} {row}
            </td>
            <th scope="row">
              <bdi>{subject}</bdi>
            </th>
            <td>
              {t(`directory.page.import.what.${what}`)}
              {what === 'changed' && <span className="aside"> {changes.join(', ')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

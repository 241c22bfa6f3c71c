import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { me } from '../../api/questions.js';
import { Notice } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { BeingRead } from './being-read.js';
import { CalendarConflicts } from './calendar-conflicts.js';
import { reading, type Reading } from './intake-questions.js';
import { keepDraft, keptDraft } from './kept-draft.js';
import type { PastedDraft } from './paste-text.js';
import { Review } from './review/review.js';
import { SaidTextKind } from './said-text-kind.js';
import { TextCheck } from './text-check.js';
import { TextVersions } from './text-versions.js';
import './intake.css';

/** One file that was taken in: seen being read, or why it could not be, or its review. */
export function ReadingPage() {
  const { t, lang } = usePlaceLanguage('intake');
  const { reading: id } = useParams({ from: '/shell/intake/$reading' });
  const { cursor } = useSearch({ from: '/shell/intake/$reading' });
  const { data: person } = useQuery(me);
  const found = useQuery(reading(person?.lang ?? lang, id));
  const draft = `${person?.id ?? ''}/pasted`;
  const isRead = found.data?.state === 'ready';
  useEffect(() => {
    if (isRead && keptDraft<PastedDraft>(draft)?.reading === id) keepDraft(draft, null);
  }, [isRead, draft, id]);
  const list = cursor === undefined ? {} : { cursor };
  return (
    <article className="reading">
      <Link to="/intake" search={list}>
        {t('intake.page.reading.all')}
      </Link>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && found.data === undefined && (
        <>
          <PageTitle>{t('page.problem.brokenTitle')}</PageTitle>
          <Refused error={found.error} retry={() => void found.refetch()} />
        </>
      )}
      {found.data && (
        <PageTitle lang={found.data.document?.title ? found.data.document.lang : undefined}>
          {found.data.document?.title ?? found.data.fileName}
        </PageTitle>
      )}
      {found.data && <Opened reading={found.data} />}
    </article>
  );
}

function Opened({ reading }: { readonly reading: Reading }) {
  const { t } = usePlaceLanguage('intake');
  if (reading.state === 'ready') {
    return (
      <>
        <TextCheck reading={reading} />
        <TextVersions reading={reading} />
        <CalendarConflicts reading={reading} />
        <Review reading={reading} />
        <SaidTextKind reading={reading} />
      </>
    );
  }
  if (reading.state === 'failed') {
    return (
      <Notice>
        <p>{reading.failure?.detail}</p>
        <Link className="button" to="/intake" search={{}}>
          {t('intake.page.reading.again')}
        </Link>
      </Notice>
    );
  }
  return <BeingRead reading={reading} />;
}

import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { components } from '../../api/schema.js';
import { answerOf, type Reply } from '../../api/refusal.js';
import { PageTitle } from '../../components/page-title.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ImportOutcome } from './import-outcome.js';
import { PeoplePlaces } from './people-places.js';
import { useDirectoryAct } from './use-directory-act.js';

export type Imported = components['schemas']['ImportResponse'];

/** Takes units and people in from a file: first every line is shown with what it would do, then all of it or nothing. */
export function ImportPage() {
  const { t } = usePlaceLanguage('directory');
  const [file, setFile] = useState<File | null>(null);
  const look = useDirectoryAct((chosen: File) => send(chosen, true));
  const take = useDirectoryAct((chosen: File) => send(chosen, false));
  const failed = [take, look].find(({ isError, isPending }) => isError && !isPending);
  const changes = (look.data?.lines ?? []).filter(({ what }) => what === 'new' || what === 'changed').length;
  const isReady = look.data?.faults.length === 0 && changes > 0 && !take.isSuccess;
  return (
    <div className="people">
      <PeoplePlaces />
      <PageTitle>{t('directory.page.import.title')}</PageTitle>
      <p>{t('directory.page.import.purpose')}</p>
      <p className="exports">
        <a className="button" href="/api/v1/users/import-template" download>
          {t('directory.page.import.template')}
        </a>
        <a className="button" href="/api/v1/users/export?format=xlsx" download>
          {t('directory.page.import.export')}
        </a>
      </p>
      <div className="file-choice">
        <input
          id="people-file"
          type="file"
          className="visually-hidden"
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby="people-file-hint"
          onChange={({ target }) => {
            const chosen = target.files?.[0] ?? null;
            target.value = '';
            setFile(chosen);
            take.reset();
            if (chosen !== null) look.mutate(chosen);
          }}
        />
        <label htmlFor="people-file" className="button primary">
          {t('directory.page.import.choose')}
        </label>
        <span id="people-file-hint" className="aside">
          {file === null ? t('directory.page.import.hint') : <bdi>{file.name}</bdi>}
        </span>
      </div>
      <p role="status">
        {look.isPending && t('directory.page.import.reading')}
        {take.isPending && t('page.task.working')}
        {take.isSuccess && t('directory.page.import.taken')}
      </p>
      {failed?.error && <RefusedAct error={failed.error} />}
      {look.data && !take.isSuccess && <ImportOutcome outcome={look.data} />}
      {isReady && file !== null && (
        <Button className="button primary" onPress={() => take.isPending || take.mutate(file)}>
          {t('directory.page.import.take', { count: changes })}
        </Button>
      )}
    </div>
  );
}

/** A form with a file is written by hand: the description's client knows JSON alone. */
function send(file: File, preview: boolean): Promise<Imported> {
  const form = new FormData();
  form.set('file', file);
  return answerOf(
    fetch(`/api/v1/users/import?preview=${preview}`, { method: 'POST', body: form }).then(
      async (response): Promise<Reply<Imported>> => {
        const content: unknown = await response.json();
        return response.ok ? { data: content as Imported, response } : { error: content, response };
      },
    ),
  );
}

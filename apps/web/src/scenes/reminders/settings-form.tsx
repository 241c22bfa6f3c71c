import { useId, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { spokenLanguages, type SpokenLanguage } from '#messages/web';
import { RefusedAct } from '../../components/refused-act.js';
import { languageName } from '../../language/language-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useToday } from '../../language/use-today.js';
import { DayEntry } from '../session/change/day-entry.js';

/** What may be changed of how somebody is spoken to. */
export interface SettingsBody {
  readonly lang: SpokenLanguage;
  readonly zone: string;
  readonly digestHour: number;
  readonly pause: {
    readonly from: string;
    readonly until: string | null;
    readonly delegate: string | null;
    readonly acts: boolean;
  } | null;
}

interface Props {
  readonly settings: { readonly lang: string } & Omit<SettingsBody, 'lang'>;
  readonly delegates: readonly { readonly id: string; readonly name: string }[];
  /** They are the reader's own. */
  readonly isOwn: boolean;
  readonly saving: { readonly isPending: boolean; readonly isSuccess: boolean; readonly error: Error | null };
  readonly onSave: (settings: SettingsBody) => void;
}

/** The language, the hour and the zone in which somebody is spoken to, and who hears while they are away. */
export function SettingsForm({ settings, delegates, isOwn, saving, onSave }: Props) {
  const { t } = usePlaceLanguage('reminding');
  const today = useToday();
  const [draft, setDraft] = useState<SettingsBody>({
    ...{ lang: settings.lang as SpokenLanguage, zone: settings.zone, digestHour: settings.digestHour },
    pause: settings.pause,
  });
  const { pause } = draft;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!saving.isPending) onSave(draft);
  };
  return (
    <form className="settings" onSubmit={submit}>
      <SpokenFields draft={draft} onType={setDraft} />
      <fieldset>
        <legend>{t('reminding.mine.away')}</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={pause !== null}
            onChange={({ target }) =>
              setDraft({
                ...draft,
                pause: target.checked ? { from: today, until: null, delegate: null, acts: false } : null,
              })
            }
          />
          {t(isOwn ? 'reminding.mine.isAway' : 'reminding.mine.isAwayOther')}
        </label>
        {pause !== null && (
          <PauseFields
            pause={pause}
            delegates={delegates}
            isOwn={isOwn}
            onType={(typed) => setDraft({ ...draft, pause: typed })}
          />
        )}
      </fieldset>
      {saving.error !== null && <RefusedAct error={saving.error} />}
      <div className="form-buttons">
        <Button type="submit" className="button primary">
          {t('reminding.mine.save')}
        </Button>
        {saving.isSuccess && <p role="status">{t('reminding.mine.saved')}</p>}
      </div>
    </form>
  );
}

interface SpokenProps {
  readonly draft: SettingsBody;
  readonly onType: (draft: SettingsBody) => void;
}

function SpokenFields({ draft, onType }: SpokenProps) {
  const { t, lang, locale } = usePlaceLanguage('reminding');
  const [language, zone, hour] = [useId(), useId(), useId()];
  return (
    <>
      <div className="text-entry">
        <label htmlFor={language}>{t('reminding.mine.lang')}</label>
        <select
          id={language}
          className="input"
          value={draft.lang}
          onChange={({ target }) => onType({ ...draft, lang: target.value as SpokenLanguage })}
        >
          {spokenLanguages.map((each) => (
            <option key={each} value={each}>
              {languageName(each, lang)}
            </option>
          ))}
        </select>
      </div>
      <div className="text-entry">
        <label htmlFor={zone}>{t('reminding.mine.zone')}</label>
        <input
          id={zone}
          className="input"
          list={`${zone}-known`}
          dir="ltr"
          value={draft.zone}
          onChange={({ target }) => onType({ ...draft, zone: target.value })}
        />
        <datalist id={`${zone}-known`}>
          {Intl.supportedValuesOf('timeZone').map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </div>
      <div className="text-entry">
        <label htmlFor={hour}>{t('reminding.mine.hour')}</label>
        <select
          id={hour}
          className="input"
          value={draft.digestHour}
          onChange={({ target }) => onType({ ...draft, digestHour: Number(target.value) })}
        >
          {Array.from({ length: 24 }, (_, each) => (
            <option key={each} value={each}>
              {saidHour(each, locale)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

interface PauseProps extends Pick<Props, 'delegates' | 'isOwn'> {
  readonly pause: NonNullable<SettingsBody['pause']>;
  readonly onType: (pause: NonNullable<SettingsBody['pause']>) => void;
}

function PauseFields({ pause, delegates, isOwn, onType }: PauseProps) {
  const { t } = usePlaceLanguage('reminding');
  const field = useId();
  return (
    <>
      <DayEntry
        name="from"
        label={t('reminding.mine.from')}
        typed={pause.from}
        onType={(from) => onType({ ...pause, from })}
      />
      <DayEntry
        name="until"
        label={t('reminding.mine.until')}
        typed={pause.until ?? ''}
        onType={(until) => onType({ ...pause, until: until === '' ? null : until })}
      />
      <div className="text-entry">
        <label htmlFor={field}>{t('reminding.mine.delegate')}</label>
        <select
          id={field}
          className="input"
          value={pause.delegate ?? ''}
          onChange={({ target }) =>
            onType({ ...pause, delegate: target.value === '' ? null : target.value, acts: false })
          }
        >
          <option value="">{t('reminding.mine.nobody')}</option>
          {delegates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {isOwn && pause.delegate !== null && (
        <label className="check">
          <input
            type="checkbox"
            checked={pause.acts}
            onChange={({ target }) => onType({ ...pause, acts: target.checked })}
          />
          {t('reminding.mine.acts')}
        </label>
      )}
    </>
  );
}

function saidHour(hour: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1, hour)),
  );
}

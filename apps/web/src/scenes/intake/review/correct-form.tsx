import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import type { MessageKey } from '#messages/web';
import { bodies } from '../../../api/questions.js';
import { bodyName } from '../../../language/body-name.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { focusFault } from '../../mandate/due-rule/focus-fault.js';
import type { Proposal, Reading } from '../intake-questions.js';
import { AskedPart } from './asked-part.js';
import { changedFields } from './correction.js';
import { correctionFaults } from './correction-faults.js';
import { DuePart } from './due-part.js';
import type { FormPart } from './form-part.js';
import { NotSaved } from './not-saved.js';
import { PlacePart } from './place-part.js';
import { shortPlaceOf } from './request-place.js';
import { useDue } from './use-due.js';
import { useCorrection } from './use-correction.js';
import type { ReviewState } from './use-review.js';
import { WordsPart } from './words-part.js';

interface Props {
  readonly proposal: Proposal;
  readonly reading: Reading;
  readonly text: string;
  readonly review: ReviewState;
  /** The language of the text. */
  readonly lang: string;
}

type Faults = Readonly<Record<string, MessageKey>>;

/** What a person says otherwise than the reader. What is typed stays in this browser until it is saved or dropped. */
export function CorrectForm({ proposal, reading, text, review, lang }: Props) {
  const { t } = usePlaceLanguage('intake');
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Faults>({});
  const { drafts, selection, say } = review;
  const back = () => selection.go(proposal.id);
  const correction = useCorrection(reading.id, proposal, reading.document?.body ?? '', drafts, () => {
    say(t('intake.page.said.corrected', { place: shortPlaceOf(proposal.request, t) }));
    back();
  });
  const { draft, clashes, save } = correction;
  const part = useFormPart(proposal, correction, faults, lang);
  useEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), []);
  const due = useDue(draft.fields, changedFields(draft).includes('due'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = correctionFaults(draft.fields);
    setFaults(found);
    due.say();
    const [first] = Object.keys(found);
    if (first !== undefined) document.getElementById(first)?.focus();
    else if (due.isFaulty) focusFault(form.current);
    else if (drafts.correction === null) back();
    else if (!save.isPending) save.mutate();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') back();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  const drop = () => {
    drafts.keepCorrection(null);
    back();
  };
  return (
    <form ref={form} className="correct-form" noValidate onSubmit={submit} onKeyDown={press}>
      {save.isError && <NotSaved error={save.error} kept />}
      {clashes.length > 0 && (
        <p className="clash">{t('intake.page.form.clash', { name: proposal.correctedBy?.name ?? '' })}</p>
      )}
      <AskedPart {...part} />
      <DuePart {...part} session={due.session} isTried={due.isTried} />
      <PlacePart {...part} />
      <WordsPart {...part} text={text} />
      <FormActs saving={save.isPending} onBack={back} onDrop={drafts.correction === null ? null : drop} />
      <p className="aside">{t('intake.page.form.kept')}</p>
    </form>
  );
}

interface ActsProps {
  readonly saving: boolean;
  readonly onBack: () => void;
  readonly onDrop: (() => void) | null;
}

function FormActs({ saving, onBack, onDrop }: ActsProps) {
  const { t } = usePlaceLanguage('intake');
  return (
    <div className="form-acts">
      <Button type="submit" className="button primary">
        {t(saving ? 'intake.page.form.saving' : 'intake.page.form.save')}
      </Button>
      <Button className="button" onPress={onBack}>
        {t('intake.page.form.back')}
      </Button>
      {onDrop !== null && (
        <Button className="button quiet" onPress={onDrop}>
          {t('intake.page.form.drop')}
        </Button>
      )}
    </div>
  );
}

function useFormPart(
  { request, dueSentence }: Proposal,
  { draft, theirs, clashes, change }: ReturnType<typeof useCorrection>,
  faults: Faults,
  lang: string,
): FormPart {
  const { t, lang: spoken } = usePlaceLanguage('intake');
  const { data: known = [] } = useQuery(bodies);
  return {
    fields: draft.fields,
    change,
    lang,
    bodies: known.map(({ key }) => [key, bodyName(key, known, spoken)] as const),
    fault: (field) => (faults[field] === undefined ? null : t(faults[field])),
    now: (field) => {
      if (!clashes.includes(field)) return null;
      const said = theirs[field];
      if (typeof said === 'string') return said;
      return field === 'words' ? request.quote : dueSentence;
    },
  };
}

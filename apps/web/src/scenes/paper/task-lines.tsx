import { useQuery } from '@tanstack/react-query';
import type { Message } from '#messages/web';
import { bodies, type PaperDetail } from '../../api/questions.js';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { withLine, withTask, type LinesDraft } from './lines-draft.js';
import { askedWords } from './paper-name.js';

interface Props {
  readonly tasks: PaperDetail['answers'];
  readonly draft: LinesDraft;
  readonly onType: (draft: LinesDraft) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** A line for each task of a paper; one may be left out. */
export function TaskLines({ tasks, draft, onType, faults }: Props) {
  const { t, lang } = usePlaceLanguage('paper');
  const { data: known = [] } = useQuery(bodies);
  if (tasks.length === 0) return <p>{t('paper.tasks.noneWritable')}</p>;
  return (
    <ul className="paper-lines">
      {tasks.map(({ id, request }) => {
        const asked = askedWords(request, known, lang, t);
        const isIn = !draft.leftOut.includes(id);
        return (
          <li key={id}>
            <label className="check">
              <input
                type="checkbox"
                checked={isIn}
                onChange={({ target }) => onType(withTask(draft, id, target.checked))}
              />
              {asked}
            </label>
            {isIn && (
              <TextEntry
                name={`line ${id}`}
                label={t('paper.field.line', { task: asked })}
                typed={draft.lines[id] ?? ''}
                onType={(line) => onType(withLine(draft, id, line))}
                fault={faults[`line ${id}`]}
                rows={2}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { Button } from 'react-aria-components/Button';
import type { Message } from '#messages/web';
import { TextEntry } from '../../components/text-entry.js';
import { useLanguage } from '../../language/language.js';
import { limits, type Link } from './update-draft.js';

interface Props {
  readonly links: readonly Link[];
  readonly onType: (links: readonly Link[]) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** Links to what shows the work, each with a title; as many rows as somebody asks for. */
export function EvidenceFields({ links, onType, faults }: Props) {
  const { t } = useLanguage();
  const change = (at: number, typed: Partial<Link>) =>
    onType(links.map((link, n) => (n === at ? { ...link, ...typed } : link)));
  return (
    <fieldset className="evidence-fields">
      <legend>{t('page.task.update.evidence')}</legend>
      <p className="aside">{t('page.task.update.evidenceHint')}</p>
      {links.map((link, at) => (
        // Rows have no name of their own; a row that goes takes its words with it.
        <div key={at} className="evidence-row">
          <TextEntry
            name={`title ${at}`}
            label={t('page.task.update.linkTitle', { n: at + 1 })}
            typed={link.title}
            onType={(title) => change(at, { title })}
            fault={faults[`title ${at}`]}
            autoFocus={link.title === '' && link.url === ''}
          />
          <TextEntry
            name={`url ${at}`}
            label={t('page.task.update.linkUrl', { n: at + 1 })}
            typed={link.url}
            onType={(url) => change(at, { url })}
            fault={faults[`url ${at}`]}
          />
          <Button
            className="button quiet"
            aria-label={t('page.task.update.removeLink', { n: at + 1 })}
            onPress={() => onType(links.filter((_, n) => n !== at))}
          >
            ×
          </Button>
        </div>
      ))}
      {links.length < limits.links && (
        <Button className="button" onPress={() => onType([...links, { title: '', url: '' }])}>
          {t('page.task.update.addLink')}
        </Button>
      )}
    </fieldset>
  );
}

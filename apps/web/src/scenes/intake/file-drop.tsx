import { useState, type DragEvent } from 'react';
import { usePlaceLanguage } from '../../language/use-place-language.js';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly busy: boolean;
}

/** A field for files, in an area onto which they can be dropped. */
export function FileDrop({ onFiles, busy }: Props) {
  const { t } = usePlaceLanguage('intake');
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover' || event.type === 'dragenter');
  };
  const drop = (event: DragEvent) => {
    drag(event);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      className={over ? 'file-drop is-over' : 'file-drop'}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={drop}
    >
      <input
        id="intake-file"
        className="visually-hidden"
        type="file"
        accept=".docx,.pdf,.html,.htm,.txt,text/plain,text/html,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        multiple
        aria-describedby="intake-file-hint"
        aria-disabled={busy}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again, after a failure for instance.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor="intake-file" className="button">
        {t('intake.page.takeIn.choose')}
      </label>
      <p>{t('intake.page.takeIn.drop')}</p>
      <p id="intake-file-hint" className="aside">
        {t('intake.page.takeIn.fileHint')}
      </p>
    </div>
  );
}

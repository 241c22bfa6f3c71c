import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../../language/language.js';

interface ButtonProps {
  /** What is done, once it has been looked at. */
  readonly do: string | undefined;
  readonly isPending: boolean;
  readonly onDo: () => void;
  readonly onLeave?: () => void;
}

/** First what a change does is looked at, then it is done. */
export function FormButtons({ do: what, isPending, onDo, onLeave }: ButtonProps) {
  const { t } = useLanguage();
  return (
    <div className="form-buttons">
      {what === undefined ? (
        <Button type="submit" className="button primary">
          {t(isPending ? 'page.task.working' : 'page.sessions.change.look')}
        </Button>
      ) : (
        <Button className="button primary" onPress={() => !isPending && onDo()}>
          {isPending ? t('page.task.working') : what}
        </Button>
      )}
      {onLeave && (
        <Button className="button quiet" onPress={onLeave}>
          {t('page.task.cancel')}
        </Button>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Opening } from './use-kept-act.js';

interface Props {
  readonly label: string;
  readonly opening: Opening;
  /** Whether it is open before somebody says otherwise. */
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** A button in whose place something opens. Closed again, the button has the focus. */
export function OpenedBy({ label, opening, startsOpen, children }: Props) {
  if (opening.said ?? startsOpen) return children;
  return (
    <div className="act">
      <Button
        className="button"
        aria-expanded={false}
        autoFocus={opening.said === false}
        onPress={() => opening.say(true)}
      >
        {label}
      </Button>
    </div>
  );
}
